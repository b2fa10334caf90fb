import { accepted, compactText, refused, weightedSum, type Verdict } from './verdict.js';

/** Without I, O, S, V and Z, which are mistaken for digits or for each other. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Unified social credit code (GB 32100-2015): 18 characters, the last C18 = (31 − Σ mod 31) mod 31. */
export function checkCreditCode(text: string): Verdict {
  const value = compactText(text).toUpperCase();
  if ([...value].length !== 18) return refused('creditLength', { count: [...value].length });
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return refused('creditCharacters');
  if (!/^..\d{6}/.test(value)) return refused('creditDivision');
  if (creditCheckCharacter(value) !== value.charAt(17)) return refused('creditCheck');
  return accepted(value);
}

export const creditCheckCharacter = (body: string): string =>
  ALPHABET.charAt((31 - (weightedSum(body, ALPHABET, WEIGHTS) % 31)) % 31);
