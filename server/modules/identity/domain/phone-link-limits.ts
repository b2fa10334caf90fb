import { after, hours, minutes } from '../../../platform/clock.js';

/** A code is good for ten minutes; the phone it let in for two hours, as long as a check at the provider can take. */
export const LINK_LIVES = minutes(10);
export const VISIT_LASTS = hours(2);
/** A phone that was put away is forgotten. */
export const VISIT_IDLE = minutes(30);
/** A page that stands open renews its code every ten minutes, which makes 144 a day. */
export const LINKS_A_DAY = 150;

/** When a phone's visit ends if nothing more comes from it. */
export function visitEndsAt({ lastSeenAt, visitUntil }: { readonly lastSeenAt: Date; readonly visitUntil: Date }): Date {
  const idle = after(lastSeenAt, VISIT_IDLE);
  return idle < visitUntil ? idle : visitUntil;
}
