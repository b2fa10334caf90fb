import { businessDay, epochOn, shiftDay } from './business-day.js';
import { minuteOfDay } from './opening-hours.js';
import type { WorkingCalendar } from './working-calendar.js';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Spring Festival 2026 closes for nine days; a calendar that stays shut for ten years is a fault, not a holiday. */
const SEARCH_LIMIT = 3_660 * 24 * 60 * MILLISECONDS_PER_MINUTE;

/** Epoch milliseconds; open at `opens`, closed at `closes`. */
interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/**
 * The openings that overlap [from, until), in order. Asks the calendar about a day only when the answer can matter,
 * so that reckoning up to midnight of New Year does not need the next year's notice.
 */
function* openings(calendar: WorkingCalendar, from: number, until: number): Generator<Opening> {
  for (let day = businessDay(new Date(from)); epochOn(day) < until; day = shiftDay(day, 1)) {
    for (const hours of calendar.hours) {
      const opens = epochOn(day, minuteOfDay(hours.opens));
      const closes = epochOn(day, minuteOfDay(hours.closes));
      if (closes > from && opens < until && calendar.isWorkingDay(day)) yield { opens, closes };
    }
  }
}

/** Whether work is going on: true at the opening minute, false at the closing one. */
export function isWorking(calendar: WorkingCalendar, instant: Date): boolean {
  const at = instant.getTime();
  return !openings(calendar, at, at + 1).next().done;
}

/**
 * The earliest instant of work at or after `instant`: `instant` itself while work is going on.
 * Throws what `isWorkingDay` throws; RangeError when nothing opens for ten years.
 */
export function nextOpening(calendar: WorkingCalendar, instant: Date): Date {
  const from = instant.getTime();
  for (const { opens } of openings(calendar, from, from + SEARCH_LIMIT)) return new Date(Math.max(opens, from));
  throw new RangeError('the working calendar does not open within ten years');
}

/**
 * Minutes of work from `a` to `b`, with fractions (exact to the millisecond); negative when `b` is before `a`.
 * Adds up: between(a, b) + between(b, c) = between(a, c).
 */
export function workingMinutesBetween(calendar: WorkingCalendar, a: Date, b: Date): number {
  const [from, until] = [a.getTime(), b.getTime()];
  if (until < from) return 0 - workingMinutesBetween(calendar, b, a);
  let worked = 0;
  for (const { opens, closes } of openings(calendar, from, until)) {
    worked += Math.min(closes, until) - Math.max(opens, from);
  }
  return worked / MILLISECONDS_PER_MINUTE;
}

/**
 * The earliest instant by which `minutes` (≥ 0, fractions allowed, rounded to the millisecond) of work have passed
 * since `instant`: 60 minutes from 17:00 are over at 18:00, not at the next opening; 0 minutes leave it unmoved.
 * Throws RangeError for a negative or unbounded number.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, instant: Date, minutes: number): Date {
  let left = Math.round(minutes * MILLISECONDS_PER_MINUTE);
  if (!(left >= 0)) throw new RangeError(`working minutes must not be negative: ${minutes}`);
  if (left === 0) return new Date(instant);
  const from = instant.getTime();
  for (const { opens, closes } of openings(calendar, from, from + SEARCH_LIMIT)) {
    const start = Math.max(opens, from);
    if (left <= closes - start) return new Date(start + left);
    left -= closes - start;
  }
  throw new RangeError(`${minutes} working minutes do not fit into ten years`);
}
