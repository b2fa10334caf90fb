import { after } from '../../../platform/clock.js';
import type { Random } from '../../../platform/random.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { hashSessionToken, newSessionToken } from '../../staff/session-token.js';
import { PortalSession } from '../portal-session.entity.js';
import type {} from '../events.js';

export interface NewPortalSession {
  /** For the cookie; it is stored nowhere. */
  readonly token: string;
  readonly sessionId: string;
  readonly accountId: string;
}

export interface OpenPortalSessionOptions {
  readonly accountId: string;
  readonly openedBy: PortalSession['openedBy'];
  readonly address: string;
  /** How long it lasts at most, milliseconds. */
  readonly sessionLength: number;
}

/** Opens a session in the caller's transaction; its log-in is audited. */
export async function openPortalSession(
  { em, now, newId, ...work }: Work,
  sealing: Sealing,
  random: Random,
  { accountId, openedBy, address, sessionLength }: OpenPortalSessionOptions,
): Promise<NewPortalSession> {
  const token = newSessionToken(random);
  const id = newId();
  await em.insert(PortalSession, {
    id, tokenHash: hashSessionToken(token), accountId, openedBy,
    createdAt: now, lastSeenAt: now, expiresAt: after(now, sessionLength), endedAt: null,
  });
  const subject = { type: 'PortalAccount', id: accountId };
  await recordAudit({ em, now, newId, ...work }, sealing, 'applicant.loggedIn', subject, { by: openedBy, address });
  return { token, sessionId: id, accountId };
}
