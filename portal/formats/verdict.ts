/** What a check says of a typed text. Codes are the keys of the sentences under `check`. */
export type Verdict = AcceptedText | RefusedText;

export interface AcceptedText {
  readonly valid: true;
  /** As it will be stored. */
  readonly value: string;
  /** It never refuses. */
  readonly doubt?: CheckCode;
}

export interface RefusedText {
  readonly valid: false;
  readonly problem: CheckCode;
  /** What the sentence is filled in with. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type CheckCode =
  | 'creditLength' | 'creditCharacters' | 'creditDivision' | 'creditCheck'
  | 'idLength' | 'idCharacters' | 'idBirth' | 'idCheck'
  | 'mobile' | 'virtualOperator'
  | 'accountCharacter' | 'accountLength'
  | 'nameLength' | 'nameCharacters'
  | 'email' | 'serialCharacters' | 'serialLength' | 'empty' | 'tooLong';

export const accepted = (value: string, doubt?: CheckCode): Verdict => (doubt ? { valid: true, value, doubt } : { valid: true, value });
export const refused = (problem: CheckCode, values?: Readonly<Record<string, string | number>>): Verdict =>
  (values ? { valid: false, problem, values } : { valid: false, problem });

/** Text as people type or paste it: full-width signs become half-width, spaces and invisible characters go. */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').normalize('NFC');
}

/** Σ weight × value, value = index in `alphabet`. */
export function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(text.charAt(index)), 0);
}
