import type { IssueState } from './certificate-states.js';

/** What came back was not what was planned, so the authority did issue something. */
export const WRONG_CERTIFICATE = 'WRONG_CERTIFICATE';

/**
 * Whether a certificate of this issue is out, or the authority may have been asked for one: until it is known to be
 * revoked, nothing is refunded. What was refused, and what nobody has come for yet, is none.
 */
export function stands({ state, failureCode }: { readonly state: IssueState; readonly failureCode: string | null }): boolean {
  if (state === 'ISSUE_FAILED') return failureCode === WRONG_CERTIFICATE;
  return state !== 'REVOKED' && state !== 'READY';
}
