import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';
import { checkCreditCode } from './unified-social-credit-code.js';

export type TaxNumberProblem = 'SHAPE' | 'CREDIT_CODE';
export type TaxNumberVerdict = FormatVerdict<TaxNumberProblem, never>;

/**
 * Taxpayer identification number: since 2015 the unified social credit code (18 characters, checked as such); before,
 * and for those who never changed, 15, 17 or 20 digits and capitals. Normalised to half-width upper case without
 * spaces and hyphens.
 */
export function checkTaxNumber(text: string): TaxNumberVerdict {
  const value = compactText(text).toUpperCase().replace(/-/g, '');
  if (!/^(?:[0-9A-Z]{15}|[0-9A-Z]{17,18}|[0-9A-Z]{20})$/.test(value)) return wrongShape;
  if (value.length !== 18) return accepted(value);
  const verdict = checkCreditCode(value);
  // A resident's number is the tax number of a sole trader: seventeen digits and a digit or X.
  if (verdict.valid || /^\d{17}[\dX]$/.test(value)) return accepted(value);
  return wrongCreditCode;
}

const wrongShape = refused(
  'SHAPE',
  '纳税人识别号应为 15、17、18 或 20 位数字或大写字母，一般与统一社会信用代码相同',
  'a tax number has 15, 17, 18 or 20 digits and capitals; it is usually the unified social credit code',
);
const wrongCreditCode = refused(
  'CREDIT_CODE',
  '纳税人识别号的校验码不符，可能有一位输错，请按营业执照核对',
  'the check character of the tax number does not fit: one character may be wrong; compare with the business licence',
);
