import type { EntityManager } from '../../../platform/database/database.js';
import { LivenessSession } from '../liveness-session.entity.js';

const AT_MOST = 200;

/** Sessions whose phone was sent to the provider and whose result is not known yet, the latest first. */
export function sentSessions(em: EntityManager, of: { readonly applicationId?: string }): Promise<LivenessSession[]> {
  const where = { ...of, state: 'OPENED' as const, providerToken: { $ne: null } };
  return em.find(LivenessSession, where, { orderBy: { sentAt: 'desc', id: 'desc' }, limit: AT_MOST, disableIdentityMap: true });
}
