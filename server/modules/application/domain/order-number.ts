import { DomainError } from '../../../platform/errors.js';
import { type BusinessDay, isBusinessDay } from '../../calendar/domain/business-day.js';
import { refused, type RefusedFormat } from '../../reference/domain/format-verdict.js';
import { compactText } from '../../reference/domain/typed-text.js';
import { dammCheckDigit } from './damm-check-digit.js';

export type OrderNumberProblem = 'SHAPE' | 'CHECK_DIGIT' | 'DATE';

export interface OrderNumberParts {
  /** Day the order was opened, `YYYY-MM-DD` in China, 2000–2099. */
  readonly day: BusinessDay;
  /** 1–99999, counted anew each day. */
  readonly serial: number;
}

export type OrderNumberVerdict =
  | ({ readonly valid: true; readonly value: string } & OrderNumberParts)
  | RefusedFormat<OrderNumberProblem>;

const MOST_PER_DAY = 99_999;

/**
 * `XQ-YYMMDD-NNNNN-C`. C is a Damm digit over the eleven digits before it, so that every one wrong digit and every
 * swap of neighbouring digits, across a hyphen too, is noticed on the phone.
 * Throws DomainError LIMIT_REACHED when the day has no number left; RangeError for a day or serial that cannot be.
 */
export function makeOrderNumber({ day, serial }: OrderNumberParts): string {
  if (!isBusinessDay(day) || !day.startsWith('20')) throw new RangeError(`no day from 2000 to 2099: ${day}`);
  if (!Number.isInteger(serial) || serial < 1) throw new RangeError(`order serials count from 1: ${serial}`);
  if (serial > MOST_PER_DAY) throw dayFull();
  const body = day.slice(2).replaceAll('-', '') + String(serial).padStart(5, '0');
  return hyphenated(body + dammCheckDigit(body));
}

/** What was typed or read out, as we write it: lower case, missing hyphens, spaces and full width are mended. */
export function normaliseOrderNumber(text: string): string | null {
  const compact = compactText(text).toUpperCase().replace(/[-‐‑‒–—−]/g, '');
  return /^XQ\d{12}$/.test(compact) ? hyphenated(compact.slice(2)) : null;
}

/** Refuses another shape, a check digit that does not fit, and a date or serial that we never give out. */
export function parseOrderNumber(text: string): OrderNumberVerdict {
  const value = normaliseOrderNumber(text);
  if (value === null) return wrongShape;
  const digits = value.replace(/\D/g, '');
  if (dammCheckDigit(digits) !== '0') return wrongCheck;
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  const serial = Number(digits.slice(6, 11));
  return isBusinessDay(day) && serial > 0 ? { valid: true, value, day, serial } : wrongDate;
}

function hyphenated(digits: string): string {
  return `XQ-${digits.slice(0, 6)}-${digits.slice(6, 11)}-${digits.slice(11)}`;
}

function dayFull(): DomainError {
  return new DomainError('LIMIT_REACHED', {
    zh: `当日订单号已用完（每日最多 ${MOST_PER_DAY} 个），请次日再提交`,
    en: `the order numbers of the day are used up (${MOST_PER_DAY} a day); try again tomorrow`,
  });
}

const wrongShape = refused(
  'SHAPE',
  '订单号格式应为 XQ-年月日-五位序号-校验码，例如 XQ-261120-00417-8',
  'an order number is written XQ-YYMMDD-NNNNN-C, e.g. XQ-261120-00417-8',
);
const wrongCheck = refused(
  'CHECK_DIGIT',
  '订单号校验码不符，可能有一位输错或相邻两位颠倒，请重新核对',
  'the check digit of the order number does not fit: one digit may be wrong or two swapped; read it again',
);
const wrongDate = refused(
  'DATE',
  '订单号中的日期或序号不存在，请重新核对',
  'the order number holds a date or serial that does not exist; read it again',
);
