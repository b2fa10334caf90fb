import { minuteOfDay } from '../../calendar/domain/opening-hours.js';
import { PROMISED_WORKING_DAYS } from '../../calendar/domain/sla-deadline.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';

/** The working minutes of the promise: three days from one clock time to the same hold three days of opening hours. */
export function promisedMinutes(calendar: WorkingCalendar): number {
  const daily = calendar.hours.reduce((sum, { opens, closes }) => sum + minuteOfDay(closes) - minuteOfDay(opens), 0);
  return PROMISED_WORKING_DAYS * daily;
}
