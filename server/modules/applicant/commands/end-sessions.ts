import type { Work } from '../../../platform/unit-of-work.js';
import { PortalSession } from '../portal-session.entity.js';

/** Ends every open session of an account in the caller's transaction, save one; gives how many. */
export function endAccountSessions({ em, now }: Work, accountId: string, except?: string): Promise<number> {
  const others = except === undefined ? {} : { id: { $ne: except } };
  const open = { accountId, endedAt: null, expiresAt: { $gt: now }, ...others };
  return em.nativeUpdate(PortalSession, open, { endedAt: now });
}
