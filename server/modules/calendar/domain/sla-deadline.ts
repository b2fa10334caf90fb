import { type BusinessDay, businessDay, epochOn, requireBusinessDay, shiftDay } from './business-day.js';
import type { WorkingCalendar } from './working-calendar.js';
import { nextOpening } from './working-time.js';

/** The public guide promises a review "within three working days". */
export const PROMISED_WORKING_DAYS = 3;

/** About ten years of work: no deadline is further away, and a mistyped number must not walk for ever. */
const MOST_WORKING_DAYS = 2_500;

/**
 * The `n`-th working day after `day`, which need not be one itself; `day` for n = 0.
 * Throws what `isWorkingDay` throws; RangeError unless n is a whole number from 0 to 2500.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: BusinessDay, n: number): BusinessDay {
  if (!Number.isInteger(n) || n < 0 || n > MOST_WORKING_DAYS) {
    throw new RangeError(`working days must be a whole number from 0 to ${MOST_WORKING_DAYS}: ${n}`);
  }
  let reached = requireBusinessDay(day);
  for (let left = n; left > 0;) {
    reached = shiftDay(reached, 1);
    if (calendar.isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/**
 * The same clock time on the `workingDays`-th working day after `start`; a start outside working hours counts from
 * the next opening. Never moves back when `start` moves forward. Throws CALENDAR_YEAR_MISSING when the way to the
 * deadline touches a year without official data.
 */
export function slaDeadline(calendar: WorkingCalendar, start: Date, workingDays = PROMISED_WORKING_DAYS): Date {
  const counted = nextOpening(calendar, start);
  const firstDay = businessDay(counted);
  const lastDay = addWorkingDays(calendar, firstDay, workingDays);
  return new Date(counted.getTime() + epochOn(lastDay) - epochOn(firstDay));
}
