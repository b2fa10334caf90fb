import { accepted, finding, type FormatFinding, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';
import { weightedSum } from './weighted-sum.js';

export type OrganisationCodeProblem = 'SHAPE';
export type OrganisationCodeWarning = 'CHECK_CHARACTER';
export type OrganisationCodeVerdict = FormatVerdict<OrganisationCodeProblem, OrganisationCodeWarning>;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Organisation code (GB 11714-1997): eight digits or letters and a check character, also positions 9–17 of a unified
 * social credit code; old certificates carry it alone, often written `XXXXXXXX-X`. Normalised without the hyphen.
 * A wrong check character only warns: codes given out before the standard was enforced are in use.
 */
export function checkOrganisationCode(text: string): OrganisationCodeVerdict {
  const value = compactText(text).toUpperCase().replace(/^([^-]{8})-([^-])$/, '$1$2');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) {
    return refused(
      'SHAPE',
      '组织机构代码应为 8 位数字或大写字母加 1 位校验码，请核对证书或原代码证',
      'an organisation code is eight digits or letters and one check character; compare with the certificate',
    );
  }
  return accepted(value, organisationCodeDoubts(value));
}

/** Warnings about nine characters of `[0-9A-Z]`: none, or CHECK_CHARACTER. */
export function organisationCodeDoubts(code: string): readonly FormatFinding<OrganisationCodeWarning>[] {
  if (organisationCheckCharacter(code.slice(0, 8)) === code.charAt(8)) return [];
  return [
    finding(
      'CHECK_CHARACTER',
      '组织机构代码（统一社会信用代码第 9 至 17 位）的校验码不符，请人工核对',
      'the check character of the organisation code (positions 9–17 of the credit code) does not fit; look it up',
    ),
  ];
}

/**
 * C9 = (11 − Σ weight × value mod 11) mod 11, ten written X; `body` is eight of `[0-9A-Z]`, A = 10 … Z = 35.
 * Among digits it shows every one wrong digit and every swap of neighbours, but not always that of an X at the end
 * with the digit before it; letters whose values are equal modulo 11 (such as A, L and W) pass for each other.
 */
export function organisationCheckCharacter(body: string): string {
  return '0123456789X'.charAt((11 - (weightedSum(body, ALPHABET, WEIGHTS) % 11)) % 11);
}
