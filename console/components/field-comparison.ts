import type { Text } from '../i18n/use-text.js';

export type ComparisonSource = 'certificate' | 'previous' | 'document' | 'registry' | 'organisation';

/** The same fact as another source has it. The server compares; the console only says what it found. */
export interface FieldComparison {
  readonly source: ComparisonSource;
  /** `null` where that source has none. */
  readonly value: string | null;
  readonly same: boolean;
}

export interface ComparisonLine {
  readonly text: string;
  readonly differs: boolean;
}

/** Names the difference: colour alone would not tell it. */
export function comparisonLine({ source, value, same }: FieldComparison, text: Text): ComparisonLine {
  const name = text(`field.${source}`);
  if (same) return { text: text('field.sameAs', { source: name }), differs: false };
  if (value === null) return { text: text('field.valueOf', { source: name, value: '—' }), differs: false };
  const named = text('field.differs', { source: name });
  return { text: `${named} · ${text('field.valueOf', { source: name, value })}`, differs: true };
}
