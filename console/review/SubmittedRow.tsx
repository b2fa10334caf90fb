import { yuan } from '../components/amount.js';
import { FieldRow } from '../components/FieldRow.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { comparisonLines } from './case-comparisons.js';
import type { FieldRowSpec } from './case-rows.js';
import { PersonalValue } from './PersonalValue.js';

export interface SubmittedRowProps {
  readonly application: CaseFragment;
  readonly spec: FieldRowSpec;
  readonly current: boolean;
  readonly onSelect: () => void;
}

/** A value as it was submitted, with all that is known about it. */
export function SubmittedRow({ application, spec, current, onSelect }: SubmittedRowProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <FieldRow
      label={text(`fieldName.${spec.key}`)}
      value={<SubmittedValue application={application} spec={spec} />}
      mono={spec.mono}
      comparisons={[
        ...comparisonLines(application.comparisons, spec.key, text, language),
        ...phoneLines(application, spec, language),
      ]}
      current={current}
      onSelect={onSelect}
    />
  );
}

function SubmittedValue({ application, spec: { key, revealable } }: Pick<SubmittedRowProps, 'application' | 'spec'>) {
  const text = useText();
  const invoiceText = useCodeText('invoice');
  if (key === 'term') {
    return (
      <span className="num">
        {text('workbench.years', { n: application.termYears })} · {yuan(application.priceFen)}
      </span>
    );
  }
  if (key === 'invoiceKind') return <>{invoiceText(application.invoiceKind)}</>;
  const value = application[key];
  if (typeof value === 'string') return <>{value}</>;
  return <PersonalValue application={application} field={revealable} value={value} />;
}

const phoneOf = { operatorPhone: 'OPERATOR', legalPhone: 'LEGAL_PERSON' } as const;

/** The carrier's last word on a phone number, where it was not a plain match. */
function phoneLines(application: CaseFragment, { key }: FieldRowSpec, language: 'zh-CN' | 'en') {
  if (key !== 'operatorPhone' && key !== 'legalPhone') return [];
  const last = application.phoneChecks.filter(({ subject }) => subject === phoneOf[key]).at(-1);
  if (!last?.adviceZh || !last.adviceEn) return [];
  return [{ text: inLanguage({ zh: last.adviceZh, en: last.adviceEn }, language), differs: last.result !== 'MATCH' }];
}
