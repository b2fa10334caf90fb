import { useApi } from '../api/use-api.js';
import type { ReasonOption } from '../components/reason-draft.js';
import { ReasonCodesDocument, type ReasonKind } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useLanguage } from '../i18n/use-text.js';

/** The reasons one may give for an action; its sentence for the applicant is always Chinese, as the SMS is. */
export function useReasonOptions(kind: ReasonKind): readonly ReasonOption[] {
  const language = useLanguage();
  const { data } = useApi('reasonCodes', ReasonCodesDocument, { kind });
  return (data?.reasonCodes ?? []).map(({ code, labelZh, labelEn, applicantTextZh }) => ({
    code,
    label: inLanguage({ zh: labelZh, en: labelEn }, language),
    template: applicantTextZh || null,
  }));
}

/** Words for reason codes of any kind, and for the flags that send a case to second review. */
export function useReasonLabels(): (code: string) => string {
  const language = useLanguage();
  const flagText = useCodeText('flag');
  const { data } = useApi('reasonCodes', ReasonCodesDocument, { kind: null });
  return (code) => {
    const found = data?.reasonCodes.find((reason) => reason.code === code);
    return found ? inLanguage({ zh: found.labelZh, en: found.labelEn }, language) : flagText(code);
  };
}
