import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import {
  organisationCheckCharacter,
  organisationCodeDoubts,
  type OrganisationCodeWarning,
} from './organisation-code.js';
import { compactText } from './typed-text.js';
import { weightedSum } from './weighted-sum.js';

export type CreditCodeProblem = 'LENGTH' | 'CHARACTERS' | 'DIVISION' | 'CHECK_CHARACTER';
export type CreditCodeVerdict = FormatVerdict<CreditCodeProblem, OrganisationCodeWarning>;

/** Without I, O, S, V and Z, which are mistaken for digits or for each other. */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Unified social credit code (GB 32100-2015): registrar 1, kind 1, division 6 digits (GB/T 2260), organisation code 9,
 * check character 1. Normalised to half-width upper case without spaces. Refuses a wrong length, a character outside
 * the alphabet, a division that is not digits and a wrong check character; the nested organisation code only warns.
 */
export function checkCreditCode(text: string): CreditCodeVerdict {
  const value = compactText(text).toUpperCase();
  if ([...value].length !== 18) return wrongLength;
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return wrongCharacters;
  if (!/^..\d{6}/.test(value)) return wrongDivision;
  if (creditCheckCharacter(value.slice(0, 17)) !== value.charAt(17)) return wrongCheck;
  return accepted(value, organisationCodeDoubts(organisationCodeOf(value)));
}

/**
 * C18 = (31 − Σ weight × value mod 31) mod 31; `body` is 17 characters of the alphabet. The weights are the powers
 * of 3, all different modulo the prime 31, so it shows every one wrong character and every swap of two different
 * ones, neighbours or not, but for positions 1 and 18, which both weigh 1.
 */
export function creditCheckCharacter(body: string): string {
  return CREDIT_CODE_ALPHABET.charAt((31 - (weightedSum(body, CREDIT_CODE_ALPHABET, WEIGHTS) % 31)) % 31);
}

/** Positions 9–17 of an 18-character code. */
export function organisationCodeOf(creditCode: string): string {
  return creditCode.slice(8, 17);
}

/**
 * A well-formed code for made-up organisations: `prefix` is registrar, kind and division (8), `organisation` the
 * first 8 of the organisation code, both of the alphabet; both check characters are added.
 */
export function makeCreditCode(prefix: string, organisation: string): string {
  const body = prefix + organisation + organisationCheckCharacter(organisation);
  return body + creditCheckCharacter(body);
}

const wrongLength = refused(
  'LENGTH',
  '统一社会信用代码应为 18 位，请按营业执照核对',
  'a unified social credit code has 18 characters; compare with the business licence',
);
const wrongCharacters = refused(
  'CHARACTERS',
  '统一社会信用代码只含数字和大写字母，且不使用 I、O、S、V、Z；请检查是否把数字 0、1、2、5 误写成了字母',
  'a unified social credit code has digits and letters without I, O, S, V, Z; '
    + 'see whether a 0, 1, 2 or 5 was typed as a letter',
);
const wrongDivision = refused(
  'DIVISION',
  '统一社会信用代码第 3 至 8 位是行政区划码，应全部为数字，请按营业执照核对',
  'positions 3–8 of a unified social credit code are digits; compare with the business licence',
);
const wrongCheck = refused(
  'CHECK_CHARACTER',
  '统一社会信用代码校验码不符，可能有一位输错或相邻两位颠倒，请按营业执照逐位核对',
  'the check character of the unified social credit code does not fit: one character may be wrong or two swapped; '
    + 'compare with the business licence',
);
