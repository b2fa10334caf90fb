import { after, hours, minutes } from '../../../platform/clock.js';

const FIRST = 10_000;
const LONGEST = hours(1);

/** When to ask the provider again, asked (or sent to) `asked` times before: 10 s, doubling, at most an hour. */
export const nextAsk = (asked: number, now: Date): Date => after(now, Math.min(LONGEST, FIRST * 2 ** Math.min(asked, 20)));

/**
 * How long a request of ours can still arrive after it was signed: the provider refuses older ones (its protocol), on
 * clocks that may be off by as much again. Until then "never taken" may yet become untrue.
 */
export const inFlight = minutes(10);

/** An outcome open for so long is finance's to know about. */
export const openTooLong = hours(24);
