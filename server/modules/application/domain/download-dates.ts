import { slaDeadline } from '../../calendar/domain/sla-deadline.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { addWorkingMinutes } from '../../calendar/domain/working-time.js';
import { unlessYearMissing } from '../../calendar/domain/year-missing.js';
import type { ApplicationState } from './application-states.js';

/** When the new certificate can be downloaded; null where it cannot be told. */
export interface DownloadDates {
  readonly earliest: Date | null;
  readonly usual: Date | null;
}

/** A quick review and a quick bank: half an hour each. */
const QUICKEST_MINUTES = 60;
/** The payout of 0.01 yuan and its entry on our account. */
const BANK_WORKING_DAYS = 1;

/** The promise for who pays at `paidAt`: three working days of review and one of the bank, holidays counted. */
export function downloadDates(calendar: WorkingCalendar, paidAt: Date): DownloadDates {
  return {
    earliest: unlessYearMissing(() => addWorkingMinutes(calendar, paidAt, QUICKEST_MINUTES)),
    usual: unlessYearMissing(() => slaDeadline(calendar, slaDeadline(calendar, paidAt), BANK_WORKING_DAYS)),
  };
}

export interface OrderClock {
  readonly state: ApplicationState;
  readonly stateSince: Date;
  readonly slaDeadline: Date | null;
}

/** The same for an order as it stands; nothing while it rests with somebody who sets no date, or when it is there. */
export function orderDownloadDates(calendar: WorkingCalendar, order: OrderClock, now: Date): DownloadDates {
  switch (order.state) {
    case 'DRAFT':
    case 'AWAITING_PAYMENT':
      return downloadDates(calendar, now);
    case 'PENDING_REVIEW':
    case 'IN_REVIEW':
    case 'SECOND_REVIEW': {
      const { earliest } = downloadDates(calendar, now);
      const due = order.slaDeadline && new Date(Math.max(order.slaDeadline.getTime(), now.getTime()));
      return { earliest, usual: due && unlessYearMissing(() => slaDeadline(calendar, due, BANK_WORKING_DAYS)) };
    }
    case 'BANK_VERIFYING':
      return {
        earliest: unlessYearMissing(() => addWorkingMinutes(calendar, now, QUICKEST_MINUTES / 2)),
        usual: unlessYearMissing(() => slaDeadline(calendar, order.stateSince, BANK_WORKING_DAYS)),
      };
    default:
      return { earliest: null, usual: null };
  }
}
