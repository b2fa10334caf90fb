import type { Work } from '../../../platform/unit-of-work.js';
import { stands } from '../domain/issue-standing.js';
import { amendIssue } from '../move-issue.js';
import { newestIssue } from '../open-issue.js';

/**
 * Settles, within the transaction that closes an order, that it has no certificate and gets none; false where one keeps it
 * open. The issue's row is written, so that a driver or a senior who moves it on at the same moment collides: whoever
 * comes second is refused or looks again.
 */
export async function closeIssue(work: Work, applicationId: string): Promise<boolean> {
  const newest = await newestIssue(work, applicationId);
  if (!newest) return true;
  if (stands(newest)) return false;
  await amendIssue(work, newest, { askAgainAt: null });
  return true;
}
