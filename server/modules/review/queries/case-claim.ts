import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';

export interface CaseClaim {
  readonly byId: string;
  readonly byName: string;
  readonly mine: boolean;
  readonly leaseUntil: Date;
}

/** Who holds the case now; null where nobody does, or where the lease ran out. */
export async function caseClaim(
  em: EntityManager,
  me: string,
  { claimedBy, leaseUntil }: Pick<ApplicationRow, 'claimedBy' | 'leaseUntil'>,
  now: Date,
): Promise<CaseClaim | null> {
  if (claimedBy === null || leaseUntil === null || leaseUntil <= now) return null;
  const { displayName } = await rows<{ StaffMember: StaffMember }>(em)
    .selectFrom('StaffMember')
    .select('displayName')
    .where('id', '=', claimedBy)
    .executeTakeFirstOrThrow();
  return { byId: claimedBy, byName: displayName, mine: claimedBy === me, leaseUntil };
}
