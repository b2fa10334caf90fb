import { after, days, hours } from '../../../platform/clock.js';
import { slaDeadline } from '../../calendar/domain/sla-deadline.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import type { ApplicationState } from './application-states.js';

/** How long a case may rest with the applicant: by the clock, or in working days from the next opening. */
export type WaitingWindow = { readonly milliseconds: number } | { readonly workingDays: number };

/** States that time out (DESIGN 6); `expire` ends them. WeChat's payment codes live for two hours, so does the wait. */
export const waitingWindows: Readonly<Partial<Record<ApplicationState, WaitingWindow>>> = {
  AWAITING_PAYMENT: { milliseconds: hours(2) },
  RETURNED: { workingDays: 15 },
  BANK_VERIFICATION_FAILED: { workingDays: 15 },
  PENDING_DOWNLOAD: { milliseconds: days(30) },
};

/** An order paid by corporate transfer stays payable for as long as banks and accountants may take. */
export const transferWindow: WaitingWindow = { workingDays: 15 };

/** Windows reckoned on the calendar, which may lack a year: an order awaits payment without an end only by transfer. */
export const calendarWindows: Readonly<Partial<Record<ApplicationState, WaitingWindow>>> = {
  AWAITING_PAYMENT: transferWindow,
  RETURNED: waitingWindows.RETURNED,
  BANK_VERIFICATION_FAILED: waitingWindows.BANK_VERIFICATION_FAILED,
};

/** The moment a window that begins at `now` closes. Throws CALENDAR_YEAR_MISSING as `slaDeadline` does. */
export async function windowEnd(
  window: WaitingWindow,
  now: Date,
  calendar: () => Promise<WorkingCalendar>,
): Promise<Date> {
  return 'milliseconds' in window ? after(now, window.milliseconds) : slaDeadline(await calendar(), now, window.workingDays);
}
