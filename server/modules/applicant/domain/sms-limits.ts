import { hours, minutes } from '../../../platform/clock.js';

/** How often a code may be asked for one phone: one in 60 s, five an hour, ten a day. */
export const smsLimits = [
  { within: minutes(1), atMost: 1 },
  { within: hours(1), atMost: 5 },
  { within: hours(24), atMost: 10 },
] as const;

export const CODE_LIFE = minutes(5);
export const CODE_TRIES = 5;

/** When the next code may be asked for; undefined when it may be now. All in epoch milliseconds. */
export function nextAllowed(requestedAt: readonly number[], now: number): number | undefined {
  const waits = smsLimits.flatMap(({ within, atMost }) => {
    const recent = requestedAt.filter((at) => at > now - within).sort((a, b) => a - b);
    return recent.length < atMost ? [] : [recent[recent.length - atMost]! + within];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
}
