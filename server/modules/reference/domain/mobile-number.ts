import { accepted, finding, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';

export type MobileNumberProblem = 'SHAPE';
export type MobileNumberWarning = 'VIRTUAL_OPERATOR';
export type MobileNumberVerdict = FormatVerdict<MobileNumberProblem, MobileNumberWarning>;

/**
 * Mobile number of mainland China: eleven digits from 13 to 19. Normalised without spaces, hyphens and the country
 * code `+86`, `0086` or `86`. Numbers of virtual operators (162, 165, 170, 171) warn: some real-name checks cannot
 * query them, so a person may have to decide.
 */
export function checkMobileNumber(text: string): MobileNumberVerdict {
  const value = normaliseMobileNumber(text);
  if (!/^1[3-9]\d{9}$/.test(value)) return wrongShape;
  return accepted(value, /^1(?:62|65|70|71)/.test(value) ? [virtualOperator] : []);
}

function normaliseMobileNumber(text: string): string {
  return compactText(text).replace(/[-‐‑–—]/g, '').replace(/^(?:\+|00)?86/, '');
}

const wrongShape = refused(
  'SHAPE',
  '手机号码应为 13 至 19 开头的 11 位大陆号码，请检查位数',
  'a mobile number has eleven digits and begins with 13 to 19; count the digits',
);
const virtualOperator = finding(
  'VIRTUAL_OPERATOR',
  '该号码属于虚拟运营商（162、165、170、171），实名核验可能查不到，需人工判断',
  'a virtual operator\'s number (162, 165, 170, 171): real-name checks may have no record, a person decides',
);
