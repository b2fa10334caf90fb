import type { PhoneCheckResult } from './phone-check-results.js';

/** After so many mismatches or failed questions the applicant may submit all the same, flagged. */
export const PHONE_TRIES = 3;

/** Whether an answer uses up a try. */
export const countsAsTry = (result: PhoneCheckResult): boolean => result === 'MISMATCH' || result === 'ERROR';

/** Whether a result lets the applicant go on: a match does, a doubt does flagged, a mismatch after three tries. */
export function mayGoOnWith(result: PhoneCheckResult, tries: number): boolean {
  if (result === 'REQUESTED') return false;
  return countsAsTry(result) ? tries >= PHONE_TRIES : true;
}
