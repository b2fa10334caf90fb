import type { EntityManager } from '../../platform/database/database.js';
import { LivenessSession } from './liveness-session.entity.js';

/**
 * The face check that staff are still waiting for: the last session that they asked for, while its three days run and
 * no check since then came to a verdict that helps. It may be INVITED, or have ended without one.
 */
export async function openWish(em: EntityManager, applicationId: string, now: Date): Promise<LivenessSession | null> {
  const sessions = await em.find(LivenessSession, { applicationId }, { orderBy: { attempt: 'desc' }, disableIdentityMap: true });
  const wish = sessions.find(({ requestedBy }) => requestedBy !== null);
  if (!wish || wish.expiresAt <= now) return null;
  const done = sessions.some(({ attempt, state }) => attempt >= wish.attempt && (state === 'PASSED' || state === 'UNCERTAIN'));
  return done ? null : wish;
}
