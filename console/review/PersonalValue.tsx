import { useApi } from '../api/use-api.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { MaskedValue, type Revealing } from '../components/MaskedValue.js';
import {
  ReasonCodesDocument,
  RevealFieldDocument,
  type CaseFragment,
  type PersonalFragment,
  type RevealableField,
} from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { abilityTo } from './abilities.js';

export interface PersonalValueProps {
  readonly application: Pick<CaseFragment, 'id' | 'abilities'>;
  readonly value: PersonalFragment;
  /** Which field to ask for; without it the value stays as the server sent it. */
  readonly field?: RevealableField;
}

/** Personal data as the server shows it to this person; masked, it can be asked for with a reason. */
export function PersonalValue({ application, value, field }: PersonalValueProps) {
  const text = useText();
  const language = useLanguage();
  const may = value.masked && field !== undefined && abilityTo(application, 'reveal', language).allowed;
  const reasons = useApi('reasonCodes', ReasonCodesDocument, { kind: 'REVEAL' as const }, { enabled: may });
  if (!value.masked) return <span className="num">{value.value}</span>;
  const revealing: Revealing | undefined =
    may && reasons.data
      ? {
          reasons: reasons.data.reasonCodes.map(({ code, labelZh, labelEn }) => ({
            code,
            label: inLanguage({ zh: labelZh, en: labelEn }, language),
          })),
          reveal: async (reason) => {
            const input = { id: application.id, field, reason };
            return settled((await request(RevealFieldDocument, { input })).revealField);
          },
        }
      : undefined;
  return <MaskedValue masked={value.value} field={field ? text(`revealable.${field}`) : ''} revealing={revealing} />;
}
