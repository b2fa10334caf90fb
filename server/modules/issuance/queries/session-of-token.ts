import type { EntityManager } from '../../../platform/database/database.js';
import { hashSessionToken } from '../../staff/session-token.js';
import { sessionEnded } from '../domain/driver-refusals.js';
import { DriverSession } from '../driver-session.entity.js';

/** The session of a driver's token; SESSION_ENDED where there is none any more. */
export async function sessionOfToken(em: EntityManager, token: string | undefined, now: Date): Promise<DriverSession> {
  const found = token === undefined ? null
    : await em.findOne(DriverSession, { tokenHash: hashSessionToken(token), expiresAt: { $gt: now } }, { disableIdentityMap: true });
  if (found) return found;
  throw sessionEnded();
}
