import { after, days } from '../../../platform/clock.js';

/** For how long after payment an invoice may be asked for. */
export const REQUEST_WINDOW = days(180);

export const mayStillRequest = (paidAt: Date, now: Date): boolean => now <= after(paidAt, REQUEST_WINDOW);

/** How often the buyer's data of one order may be corrected. */
export const MOST_CORRECTIONS = 3;
