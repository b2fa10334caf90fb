import { after, hours, minutes } from '../../../platform/clock.js';

/** While one is handed over; then another instance may ask what became of it. Longer than any gateway's time-out. */
export const SENDING_LEASE = minutes(2);

/** A provider knows a message by its carrier's report, so one that was just sent is not asked for at once. */
const ASK_AFTER = [minutes(1), minutes(5), minutes(15)];
/** A message that the provider does not know by then was not taken: it is sent once more, under the same number. */
export const QUESTIONS = ASK_AFTER.length;

/** A refusal of the moment is tried again, ever more seldom; in all half a day. */
const TRY_AFTER = [minutes(1), minutes(10), hours(1), hours(4), hours(8)];
export const TRIES = TRY_AFTER.length + 1;

/** When to ask again, `asked` questions done. */
export const nextQuestion = (now: Date, asked: number): Date => after(now, ASK_AFTER[asked] ?? ASK_AFTER[QUESTIONS - 1]!);

/** When to try again after `attempts` tries; undefined when that is enough. */
export function nextTry(now: Date, attempts: number): Date | undefined {
  const pause = TRY_AFTER[attempts - 1];
  return pause === undefined ? undefined : after(now, pause);
}

/** Messages to one phone that are not urgent, as carriers take them without treating us as spam (DOMAIN 6). */
export const mostPerPhone = { inAnHour: 5, inADay: 10 } as const;
