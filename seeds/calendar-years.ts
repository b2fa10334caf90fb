import { businessDay } from '../server/modules/calendar/domain/business-day.js';
import { slaDeadline } from '../server/modules/calendar/domain/sla-deadline.js';
import { type WorkingCalendar, workingCalendar } from '../server/modules/calendar/domain/working-calendar.js';
import { officialDays, seededYears } from '../server/modules/calendar/official-days.js';
import { transferWindow } from '../server/modules/application/domain/waiting.js';

export interface CalendarNeed {
  /** Years with official days, to be imported. */
  readonly official: readonly number[];
  /** Years that reckonings of the seed touch and that have no official days yet: Monday to Friday stands in. */
  readonly missing: readonly number[];
  readonly calendar: WorkingCalendar;
}

const longestWait = 'workingDays' in transferWindow ? transferWindow.workingDays : 0;

/** The calendar for what happens from `from` to `now`, and for the longest wait that begins then. */
export function calendarFor(from: Date, now: Date): CalendarNeed {
  const first = yearOf(from);
  const upTo = yearOf(now) + 1;
  const touched = Array.from({ length: upTo - first + 1 }, (_, index) => first + index);
  const { years, days } = officialDays([...new Set([...seededYears, ...touched])].sort());
  const calendar = workingCalendar({ days, officialYears: years, fallbackToWeekdays: true });
  const last = yearOf(slaDeadline(calendar, now, longestWait));
  const missing = touched.filter((year) => year <= last && !years.includes(year));
  return { official: years, missing, calendar };
}

const yearOf = (moment: Date): number => Number(businessDay(moment).slice(0, 4));
