import { after, hours } from '../../../platform/clock.js';

const FIRST = 10_000;
const LONGEST = hours(1);

/** When to turn to the authority again, after `asked` times before: 10 s (somebody waits with the Ukey in), doubling, at most an hour. */
export const nextAsk = (asked: number, now: Date): Date => after(now, Math.min(LONGEST, FIRST * 2 ** Math.min(asked, 20)));

/** An outcome open for so long is for people to know about. */
export const openTooLong = hours(24);
