import type { Work } from '../../../platform/unit-of-work.js';
import { StaffSession } from '../staff-session.entity.js';

/** Ends every open session of a person in the caller's transaction, save one; gives how many. */
export function endSessions({ em, now }: Work, staffId: string, except?: string): Promise<number> {
  const others = except === undefined ? {} : { id: { $ne: except } };
  return em.nativeUpdate(
    StaffSession,
    { staffId, endedAt: null, expiresAt: { $gt: now }, ...others },
    { endedAt: now },
  );
}
