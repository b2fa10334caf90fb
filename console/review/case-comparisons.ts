import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import type { Language } from '../i18n/provider.js';
import type { Text } from '../i18n/use-text.js';
import type { FieldName } from './case-rows.js';

export interface ComparisonLine {
  readonly text: string;
  readonly differs: boolean;
}

type Comparison = CaseFragment['comparisons'][number];

const sources = {
  CERTIFICATE: 'field.certificate',
  ORGANISATION: 'field.organisation',
  PREVIOUS_ROUND: 'field.previous',
} as const;

const isSource = (source: string): source is keyof typeof sources => source in sources;

/** `creditCodeCheck` is about the credit code as well. */
const isAbout = (comparison: Comparison, name: FieldName): boolean =>
  comparison.field === name || comparison.field === `${name}Check`;

function differing(comparison: Comparison, text: Text, language: Language): string {
  const note = inLanguage({ zh: comparison.noteZh, en: comparison.noteEn }, language);
  const { reference, source } = comparison;
  if (!reference || note.includes(reference) || !isSource(source)) return note;
  return `${note} · ${text('field.valueOf', { source: text(sources[source]), value: reference })}`;
}

/** What is said under a value: all that agrees on one line, each difference named on its own. */
export function comparisonLines(
  comparisons: readonly Comparison[],
  name: FieldName,
  text: Text,
  language: Language,
): readonly ComparisonLine[] {
  const about = comparisons.filter((comparison) => isAbout(comparison, name));
  const agreeing = about
    .filter(({ equal }) => equal)
    .map(({ noteZh, noteEn }) => inLanguage({ zh: noteZh, en: noteEn }, language));
  const agreed = agreeing.length > 0 ? [{ text: agreeing.join(' · '), differs: false }] : [];
  const named = about
    .filter(({ equal }) => !equal)
    .map((comparison) => ({ text: differing(comparison, text, language), differs: true }));
  return [...named, ...agreed];
}
