import chineseDays from 'chinese-days';
import { type BusinessDay, shiftDay } from './domain/business-day.js';
import type { CalendarDay } from './domain/working-calendar.js';

/** What a seed writes: the exceptions to the weekday rule, and the years they are complete for. */
export interface OfficialDays {
  readonly days: readonly CalendarDay[];
  readonly years: readonly number[];
}

export const seededYears: readonly number[] = [2024, 2025, 2026];

/**
 * The State Council's days off and make-up days of `years`, as `chinese-days` records them. A year that the package
 * has no notice for is left out of `years` and yields no row: the package itself would answer plain weekdays.
 */
export function officialDays(years: readonly number[] = seededYears): OfficialDays {
  const known = years.filter(hasNotice);
  return { years: known, days: known.flatMap(exceptionsOf) };
}

interface ListedDay {
  readonly listed: boolean;
  readonly work: boolean;
}

/**
 * Asks with a bare `YYYY-MM-DD` and reads only the entry, never `date` or a weekday: west of Greenwich the package
 * (1.5.7) keeps its tables a day early and reads a bare day a day early too, so that only this question is answered
 * rightly in every time zone (all 418 that Node 24 lists were tried).
 */
function lookUp(day: BusinessDay): ListedDay {
  const { name, work } = chineseDays.getDayDetail(day);
  // A listed day carries "english,chinese,length of the holiday"; any other only the name of its weekday.
  return { listed: name.includes(','), work };
}

/** National Day is in every notice, and no other year's notice reaches into October. */
function hasNotice(year: number): boolean {
  return lookUp(`${year}-10-01`).listed;
}

function exceptionsOf(year: number): CalendarDay[] {
  return daysOf(year).flatMap((day): CalendarDay[] => {
    const { listed, work } = lookUp(day);
    return listed ? [{ day, kind: work ? 'MAKE_UP' : 'OFF' }] : [];
  });
}

function daysOf(year: number): BusinessDay[] {
  const days: BusinessDay[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = shiftDay(day, 1)) days.push(day);
  return days;
}
