import { after, hours, minutes } from '../../../platform/clock.js';

/** A payment usually comes within minutes; the pauses between two questions grow to ten minutes. */
const pausesAwaiting = [10_000, 20_000, 30_000, minutes(1), minutes(1), minutes(2), minutes(5)];
const longestAwaiting = minutes(10);
/** Closing and refunding: mostly done at once, now and then within days. */
const pausesSettling = [10_000, 30_000, minutes(1), minutes(5), minutes(15)];
const longestSettling = hours(1);

/** When to ask the channel again about money that may still come. */
export const nextQuestion = (asked: number, now: Date): Date => after(now, pausesAwaiting[asked] ?? longestAwaiting);

/** When to try again what the channel has not yet confirmed. */
export const nextTry = (asked: number, now: Date): Date => after(now, pausesSettling[asked] ?? longestSettling);
