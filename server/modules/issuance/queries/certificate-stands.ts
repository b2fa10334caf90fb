import type { EntityManager } from '../../../platform/database/database.js';
import { stands } from '../domain/issue-standing.js';
import { newestIssue } from '../open-issue.js';

/** Whether an order past the point of no return has a certificate that keeps it open (see `stands`). */
export async function certificateStands(em: EntityManager, applicationId: string): Promise<boolean> {
  const newest = await newestIssue({ em }, applicationId);
  return newest !== null && stands(newest);
}
