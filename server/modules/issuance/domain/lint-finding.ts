/** Why a plan must not be signed. `field` names what to look at; both sentences say what to do. */
export interface LintFinding {
  readonly code: LintCode;
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

export type LintCode =
  | 'SUBJECT_DIFFERS' | 'NAME_EMPTY' | 'NAME_LENGTH' | 'NAME_SPACES' | 'NAME_CHARACTERS' | 'EMAIL'
  | 'KEY_ALGORITHM' | 'KEY_LENGTH' | 'KEY_EXPONENT' | 'KEY_SMALL_FACTOR' | 'KEY_CLOSE_PRIMES' | 'KEY_ROCA' | 'KEY_LISTED' | 'KEY_OF_ANOTHER'
  | 'NOT_BEFORE' | 'NOT_AFTER' | 'VALIDITY_TOO_LONG' | 'SERIAL' | 'PROFILE_DIFFERS';

/** Findings about the key: a new key mends them, so the driver is asked for another. */
export const isAboutKey = ({ code }: LintFinding): boolean => code.startsWith('KEY_');
