import { type BusinessDay, isBusinessDay } from '../../calendar/domain/business-day.js';
import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';
import { weightedSum } from './weighted-sum.js';

export type ResidentIdProblem = 'LENGTH' | 'CHARACTERS' | 'BIRTH_DATE' | 'CHECK_CHARACTER';
export type ResidentIdVerdict = FormatVerdict<ResidentIdProblem, never>;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Eighteen-digit numbers came in 1999; nobody born before 1900 holds one any more. */
const FIRST_BIRTH_YEAR = '1900';

/**
 * Resident ID number (GB 11643-1999): division 6, birth date 8, sequence 3, check character 1 (`0`–`9` or `X`).
 * Normalised to half-width, `X` upper case. Refuses a wrong length (15-digit numbers lapsed in 2013), other
 * characters, a birth date that does not exist, lies before 1900 or, when `today` is given, after it, and a wrong
 * check character. The messages never repeat the number.
 */
export function checkResidentId(text: string, today?: BusinessDay): ResidentIdVerdict {
  const value = compactText(text).toUpperCase();
  if ([...value].length !== 18) return wrongLength;
  if (!/^\d{17}[\dX]$/.test(value)) return wrongCharacters;
  const born = birthDateOf(value);
  if (!isBusinessDay(born) || born < FIRST_BIRTH_YEAR || (today && born > today)) return wrongBirthDate;
  if (residentIdCheckCharacter(value.slice(0, 17)) !== value.charAt(17)) return wrongCheck;
  return accepted(value);
}

/**
 * Character Σ weight × digit mod 11 of `10X98765432`; `body` is 17 digits. It shows every one wrong character and
 * every swap of two different neighbours; swaps ten places apart pass, for the weights repeat after ten.
 */
export function residentIdCheckCharacter(body: string): string {
  return '10X98765432'.charAt(weightedSum(body, '0123456789', WEIGHTS) % 11);
}

/** Positions 7–14 as `YYYY-MM-DD`. */
export function birthDateOf(residentId: string): BusinessDay {
  return `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
}

/** A well-formed number for made-up people: `division` 6 digits, `born` `YYYY-MM-DD`, `sequence` 0–999 (odd: male). */
export function makeResidentId(division: string, born: BusinessDay, sequence: number): string {
  const body = division + born.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return body + residentIdCheckCharacter(body);
}

const wrongLength = refused(
  'LENGTH',
  '居民身份证号码应为 18 位，请按身份证核对',
  'a resident ID number has 18 characters; compare with the card',
);
const wrongCharacters = refused(
  'CHARACTERS',
  '居民身份证号码前 17 位应为数字，末位为数字或 X，请按身份证核对',
  'a resident ID number is 17 digits and a digit or X; compare with the card',
);
const wrongBirthDate = refused(
  'BIRTH_DATE',
  '居民身份证号码第 7 至 14 位不是有效的出生日期，请按身份证核对',
  'positions 7–14 of the resident ID number are no possible date of birth; compare with the card',
);
const wrongCheck = refused(
  'CHECK_CHARACTER',
  '居民身份证号码校验码不符，可能有一位输错或相邻两位颠倒，请按身份证逐位核对',
  'the check character of the resident ID number does not fit: one character may be wrong or two swapped; '
    + 'compare with the card',
);
