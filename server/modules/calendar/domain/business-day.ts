import { invalidInput } from '../../../platform/errors.js';

/** A calendar day in China, `YYYY-MM-DD`. Sorts and compares as text. */
export type BusinessDay = string;

const MILLISECONDS_PER_MINUTE = 60_000;
const MILLISECONDS_PER_DAY = 24 * 60 * MILLISECONDS_PER_MINUTE;

/**
 * Asia/Shanghai is UTC+8 the whole year: summer time was last kept in 1991 (tz database, rule "PRC").
 * A fixed offset keeps the result the same whatever the time zone of the process.
 */
export const CHINA_OFFSET = 8 * 60 * MILLISECONDS_PER_MINUTE;

/** The day it is in China at `instant`. Throws RangeError for an invalid Date. */
export function businessDay(instant: Date): BusinessDay {
  return new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 10);
}

/** Whether `text` is written `YYYY-MM-DD` and names a day that exists. */
export function isBusinessDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** `text` itself, or DomainError INVALID_INPUT naming `field`. */
export function requireBusinessDay(text: string, field = 'day'): BusinessDay {
  if (isBusinessDay(text)) return text;
  throw invalidInput(
    field,
    `日期“${text}”不正确，请按“年-月-日”填写真实存在的日期，例如 2026-09-30`,
    `"${text}" is not a date; write an existing day as year-month-day, e.g. 2026-09-30`,
  );
}

/** The day `n` days later (earlier when negative), working or not. */
export function shiftDay(day: BusinessDay, n: number): BusinessDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Saturday or Sunday. */
export function isWeekend(day: BusinessDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Epoch milliseconds of `minute` minutes after midnight in China on `day`. */
export function epochOn(day: BusinessDay, minute = 0): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET + minute * MILLISECONDS_PER_MINUTE;
}
