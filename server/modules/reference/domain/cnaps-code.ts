import { accepted, finding, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';

export type CnapsCodeProblem = 'SHAPE';
export type CnapsCodeWarning = 'CHECK_DIGIT';
export type CnapsCodeVerdict = FormatVerdict<CnapsCodeProblem, CnapsCodeWarning>;

/**
 * Bank code of China's payment system (CNAPS): bank 3, city 4, branch 4, check digit 1. Anything but twelve digits is
 * refused; a wrong check digit only warns, because the rule (ISO 7064 MOD 11,10) was inferred from 34 real codes, all
 * of which fit, and is not published.
 */
export function checkCnapsCode(text: string): CnapsCodeVerdict {
  const value = compactText(text);
  if (!/^\d{12}$/.test(value)) return wrongShape;
  return accepted(value, cnapsCheckDigit(value.slice(0, 11)) === value.charAt(11) ? [] : [doubtfulCheck]);
}

/**
 * ISO 7064 MOD 11,10 over `body`, eleven digits. It shows every one wrong digit, and every swap of neighbours in the
 * body but for one pair of digits per carry (10 of the 450 combinations of carry and pair); of the swaps with the
 * check digit itself only 01 and 10 pass for each other, after one carry of the ten.
 */
export function cnapsCheckDigit(body: string): string {
  return String((11 - [...body].reduce(nextCarry, 10)) % 10);
}

/** A code with a fitting check digit; `body` is eleven digits: bank 3, city 4, branch 4. */
export function makeCnapsCode(body: string): string {
  return body + cnapsCheckDigit(body);
}

/** The carry is 1–10 before and after. */
function nextCarry(carry: number, digit: string): number {
  return (((carry + Number(digit)) % 10 || 10) * 2) % 11;
}

const wrongShape = refused(
  'SHAPE',
  '开户行联行号应为 12 位数字，请通过开户行关键字查找选择',
  'a bank code has twelve digits; pick the bank by searching for its name',
);
const doubtfulCheck = finding(
  'CHECK_DIGIT',
  '开户行联行号校验位不符，可能输错，请核对开户行',
  'the check digit of the bank code does not fit; it may be mistyped, compare with the bank\'s name',
);
