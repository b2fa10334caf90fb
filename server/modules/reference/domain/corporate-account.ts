import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';

export type CorporateAccountProblem = 'CHARACTERS' | 'LENGTH';
export type CorporateAccountVerdict = FormatVerdict<CorporateAccountProblem, never>;

/**
 * Account number of an organisation: text of 6–32 digits, leading zeros kept. There is no national length (real ones
 * have 14–20 digits) and no check digit: the Luhn rule is for cards and would refuse good accounts. Normalised to
 * half-width digits without spaces.
 */
export function checkCorporateAccount(text: string): CorporateAccountVerdict {
  const value = compactText(text);
  if (!/^\d*$/.test(value)) return wrongCharacters;
  if (value.length < 6 || value.length > 32) return wrongLength;
  return accepted(value);
}

const wrongCharacters = refused(
  'CHARACTERS',
  '对公账号只能包含数字，请去掉字母、横线等其他字符',
  'an account number has digits only; take out letters, hyphens and the like',
);
const wrongLength = refused(
  'LENGTH',
  '对公账号应为 6 至 32 位数字，请按开户许可证或基本存款账户信息核对',
  'an account number has 6 to 32 digits; compare with the bank\'s account document',
);
