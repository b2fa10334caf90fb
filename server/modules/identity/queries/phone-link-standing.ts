import type { EntityManager } from '../../../platform/database/database.js';
import { visitEndsAt } from '../domain/phone-link-limits.js';
import { PhoneLink } from '../phone-link.entity.js';

export const linkStandings = ['NONE', 'WAITING', 'OPENED', 'EXPIRED'] as const;

/** How the desktop's link stands; NONE also when the phone has left, for there is no link then. */
export interface LinkStanding {
  readonly state: (typeof linkStandings)[number];
  /** When a live one ends if nothing more happens. */
  readonly endsAt: Date | null;
}

export async function phoneLinkStanding(em: EntityManager, applicationId: string, now: Date): Promise<LinkStanding> {
  const newest = { orderBy: { createdAt: 'desc', id: 'desc' }, disableIdentityMap: true } as const;
  const link = await em.findOne(PhoneLink, { applicationId }, newest);
  if (!link || link.state === 'LEFT') return { state: 'NONE', endsAt: null };
  const endsAt = linkEndsAt(link);
  if (endsAt === null || endsAt <= now) return { state: 'EXPIRED', endsAt: null };
  return { state: link.state, endsAt };
}

/** Null for a link that has ended. */
export function linkEndsAt({ state, expiresAt, lastSeenAt, visitUntil }: PhoneLink): Date | null {
  if (state === 'WAITING') return expiresAt;
  return state === 'OPENED' && lastSeenAt && visitUntil ? visitEndsAt({ lastSeenAt, visitUntil }) : null;
}
