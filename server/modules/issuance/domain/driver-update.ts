import type { IssueState } from './certificate-states.js';

/** What a driver is told of an issue; an unknown outcome is to it as one still under way. */
export type UpdateState = 'READY' | 'ISSUING' | 'ISSUED' | 'INSTALL_FAILED' | 'INSTALLED' | 'ISSUE_FAILED';

/** Null for what was revoked: there is nothing to update by it. */
export function updateState(state: IssueState): UpdateState | null {
  switch (state) {
    case 'ISSUE_UNKNOWN': return 'ISSUING';
    case 'REVOKED': return null;
    default: return state;
  }
}

/** How long a driver waits before it asks again, seconds. */
export const RETRY_AFTER_SECONDS = 2;
