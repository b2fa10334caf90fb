import type { LivenessState } from './liveness-states.js';

/** After three counted failures in a day the provider's own rule (and ours) is: not today. */
const COUNTED_FAILURES = 3;
const INVITATIONS_A_DAY = 10;

/** How many more face checks a day's sessions leave; what failed at the provider counts against nobody but its number. */
export function faceTriesLeft(today: readonly { readonly state: LivenessState }[]): number {
  const failures = today.filter(({ state }) => state === 'FAILED').length;
  return Math.max(0, Math.min(COUNTED_FAILURES - failures, INVITATIONS_A_DAY - today.length));
}
