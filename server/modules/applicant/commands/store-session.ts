import { after } from '../../../platform/clock.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { hashSessionToken } from '../../staff/session-token.js';
import { PortalSession, type LogInMethod } from '../portal-session.entity.js';

export interface SessionToStore {
  readonly accountId: string;
  readonly token: string;
  readonly method: LogInMethod;
  /** How long it lasts at most, milliseconds. */
  readonly sessionLength: number;
}

/** Writes a session in the caller's transaction; gives its id. */
export async function storeSession(
  { em, now, newId }: Work,
  { accountId, token, method, sessionLength }: SessionToStore,
): Promise<string> {
  const id = newId();
  await em.insert(PortalSession, {
    id, tokenHash: hashSessionToken(token), accountId, method,
    createdAt: now, lastSeenAt: now, expiresAt: after(now, sessionLength),
  });
  return id;
}
