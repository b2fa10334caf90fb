import { businessDay, epochOn, shiftDay } from '../server/modules/calendar/domain/business-day.js';
import { minuteOfDay } from '../server/modules/calendar/domain/opening-hours.js';
import type { WorkingCalendar } from '../server/modules/calendar/domain/working-calendar.js';
import { addWorkingMinutes } from '../server/modules/calendar/domain/working-time.js';
import { minutes } from '../server/platform/clock.js';

/** Moments so many working minutes from another. */
export interface OfficeTime {
  /** The latest moment of work between which and `moment` so many minutes of work lie. */
  before(moment: Date, workingMinutes: number): Date;
  after(moment: Date, workingMinutes: number): Date;
}

export function officeTime(calendar: WorkingCalendar): OfficeTime {
  return {
    before: (moment, workingMinutes) => walkBack(calendar, moment, minutes(workingMinutes)),
    after: (moment, workingMinutes) => addWorkingMinutes(calendar, moment, workingMinutes),
  };
}

function walkBack(calendar: WorkingCalendar, moment: Date, worked: number): Date {
  let left = worked;
  for (let day = businessDay(moment); ; day = shiftDay(day, -1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const hours of calendar.hours.toReversed()) {
      const opens = epochOn(day, minuteOfDay(hours.opens));
      const closes = Math.min(epochOn(day, minuteOfDay(hours.closes)), moment.getTime());
      if (closes - opens >= left) return new Date(closes - left);
      left -= Math.max(0, closes - opens);
    }
  }
}
