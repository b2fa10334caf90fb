import { after, hours, minutes } from '../../../platform/clock.js';

/** WeChat keeps a code for two hours at most; choosing it keeps the order waiting as long. */
const codeLife = hours(2);
/**
 * The code dies before the wait does: its order is then closed at WeChat and asked about while the hall's order still
 * takes the money that may have come in the last moment.
 */
const beforeTheEnd = minutes(5);
/** WeChat refuses a code that lives shorter. */
const shortestCode = minutes(1);

/**
 * Until when an order waits after its applicant chose WeChat Pay: for a code's life, never shorter than it already does,
 * and never past `bound`, the 15 working days since submission in which any order may be paid. Without the bound an
 * applicant who renews the code every two hours would hold certificate and organisation for ever, and the price and the
 * checks of the submission would grow stale; with it WeChat payers have exactly the time that transfer payers have.
 * Null where the calendar lacks the year (nothing ends then until it is imported).
 */
export function waitAfterChoosingWechat(now: Date, waitingUntil: Date | null, bound: Date | null): Date | null {
  if (bound === null) return waitingUntil === null ? null : later(waitingUntil, after(now, codeLife));
  const wanted = later(waitingUntil ?? bound, after(now, codeLife));
  return wanted < bound ? wanted : bound;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** When a code asked for now dies; undefined when what is left of the wait is too short for one. */
export function codeExpiry(now: Date, waitingUntil: Date | null): Date | undefined {
  const longest = after(now, codeLife - beforeTheEnd);
  const last = waitingUntil === null ? longest : after(waitingUntil, -beforeTheEnd);
  const expiry = last < longest ? last : longest;
  return expiry.getTime() - now.getTime() >= shortestCode ? expiry : undefined;
}
