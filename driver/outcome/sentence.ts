export type Language = 'zh' | 'en';

/** What a person is told, in both languages; it says what to do. */
export type Sentence = Readonly<Record<Language, string>>;

/**
 * Text from a token or from the line, made fit for a terminal: no control characters (they could move the cursor or
 * rewrite lines), no marks that turn the direction of writing, bounded.
 */
export function plain(text: string, most = 300): string {
  const clean = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}
