import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { CalendarDay } from '../calendar-day.entity.js';
import type { CalendarYear } from '../calendar-year.entity.js';
import type { OpeningHours } from '../domain/opening-hours.js';
import { workingCalendar, type WorkingCalendar } from '../domain/working-calendar.js';

export interface CalendarPolicy {
  readonly hours: readonly OpeningHours[];
  readonly fallbackToWeekdays: boolean;
}

/** The calendar as stored now: about a hundred rows for three years. */
export async function loadCalendar(em: EntityManager, policy: CalendarPolicy): Promise<WorkingCalendar> {
  const db = rows<{ CalendarDay: CalendarDay; CalendarYear: CalendarYear }>(em);
  const days = await db.selectFrom('CalendarDay').select(['day', 'kind']).execute();
  const years = await db.selectFrom('CalendarYear').select('year').execute();
  return workingCalendar({ days, officialYears: years.map(({ year }) => year), ...policy });
}
