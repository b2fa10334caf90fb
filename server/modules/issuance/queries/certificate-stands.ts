import type { EntityManager } from '../../../platform/database/database.js';
import { newestIssue } from '../open-issue.js';

/**
 * Whether an order past the point of no return has a certificate that is out or may still come out: until it is known to be
 * revoked, nothing is refunded. Once the newest issue is revoked no other comes by itself.
 */
export async function certificateStands(em: EntityManager, applicationId: string): Promise<boolean> {
  return (await newestIssue({ em }, applicationId))?.state !== 'REVOKED';
}
