import { after, hours, minutes } from '../../../platform/clock.js';

/** Between two payouts to an account that was not corrected. */
const SAME_ACCOUNT_PAUSE = minutes(30);
const firstRetry = minutes(5);
const longestRetry = hours(6);

/** The earliest moment for another payout to the account that was last paid at `lastSentAt`. */
export function earliestPayout(lastSentAt: Date | null): Date | null {
  return lastSentAt && after(lastSentAt, SAME_ACCOUNT_PAUSE);
}

/** When to try again after the `n`-th channel fault in a row (from 1): 5, 10, 20 … minutes, at most 6 hours. */
export function retryAfter(n: number, now: Date): Date {
  return after(now, Math.min(longestRetry, firstRetry * 2 ** (n - 1)));
}
