import { after, hours, minutes } from '../../../platform/clock.js';
import type { PayoutState } from './payout-states.js';

/** After the sending, the bank is asked for an unknown outcome at these moments, then every hour. */
const askedAt = [minutes(1), minutes(5), minutes(15), minutes(60)];
/** Several due moments may have passed while the server was down; they are not made up for in a burst. */
const shortestPause = minutes(1);
/** An accepted transfer settles within seconds or within days: the pause grows with its age between these. */
const acceptedPause = { shortest: 10_000, longest: hours(1) };
/** Without an outcome for so long, finance is told. */
const tooLong = hours(24);

export interface AskedPayout {
  readonly state: PayoutState;
  readonly sentAt: Date | null;
  /** How often the bank was asked so far. */
  readonly asked: number;
}

/** When to ask for the outcome again, asked for the last time at `now`. */
export function nextAsk({ state, sentAt, asked }: AskedPayout, now: Date): Date {
  const sent = sentAt ?? now;
  const age = now.getTime() - sent.getTime();
  if (state === 'SUBMITTED') return after(now, Math.min(acceptedPause.longest, Math.max(acceptedPause.shortest, age / 2)));
  const due = after(sent, askedAt[asked] ?? hours(asked - askedAt.length + 2));
  const soonest = after(now, shortestPause);
  return due < soonest ? soonest : due;
}

export function isOpenTooLong({ state, sentAt }: AskedPayout, now: Date): boolean {
  const open = state === 'SUBMITTING' || state === 'SUBMITTED' || state === 'UNKNOWN';
  return open && sentAt !== null && now.getTime() - sentAt.getTime() >= tooLong;
}
