import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { checkMobileNumber } from './mobile-number.js';
import { compactText } from './typed-text.js';

export type PhoneNumberProblem = 'SHAPE';
export type PhoneNumberVerdict = FormatVerdict<PhoneNumberProblem, never>;

/** Area code (010, 02x, or 0 and three digits), seven or eight digits that begin with 2–8, an extension. */
const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-8]\d{6,7})(?:-?(?:转|ext\.?|x|\*|#)?(\d{1,6}))?$/i;
/** Service numbers of organisations. */
const serviceNumber = /^(400|800)-?(\d{3})-?(\d{4})$/;

/**
 * Telephone of an organisation as an invoice names it: a landline with its area code (`0755-88345678`, an extension as
 * `-123`), a 400 or 800 number, or a mobile. Normalised to digits and hyphens.
 */
export function checkPhoneNumber(text: string): PhoneNumberVerdict {
  const mobile = checkMobileNumber(text);
  if (mobile.valid) return accepted(mobile.value);
  const compact = compactText(text).replace(/[()]/g, '').replace(/[‐‑–—]/g, '-').replace(/^(?:\+|00)86-?(?=[1-9])/, '0');
  const service = serviceNumber.exec(compact);
  if (service) return accepted(service.slice(1).join('-'));
  const [, area, number, extension] = landline.exec(compact) ?? [];
  if (!area || !number) return wrongShape;
  return accepted([area, number, ...(extension ? [extension] : [])].join('-'));
}

const wrongShape = refused(
  'SHAPE',
  '电话号码应为带区号的固定电话（如 0755-88345678）、400 号码或手机号码，请检查',
  'a telephone number is a landline with its area code (0755-88345678), a 400 number or a mobile; look at it again',
);
