import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { GrantStanding } from '../domain/grant-standings.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';

export interface GrantToGive {
  readonly accountId: string;
  readonly organisationId: string;
  readonly standing: GrantStanding;
  /** Why staff give it. */
  readonly staffReason?: string;
}

export interface GrantGiven {
  readonly grantId: string;
  /** False when it stood already, with this standing or a higher one. */
  readonly changed: boolean;
}

/** Makes a grant stand in the caller's transaction: new, given again after its withdrawal, or raised to CONFIRMED. */
export async function giveGrant(work: Work, sealing: Sealing, grant: GrantToGive): Promise<GrantGiven> {
  const { accountId, organisationId } = grant;
  for (;;) {
    const found = await work.em.findOne(OrganisationGrant, { accountId, organisationId }, { disableIdentityMap: true });
    if (found && stands(found, grant)) return { grantId: found.id, changed: false };
    const grantId = found?.id ?? work.newId();
    const written = found ? await renew(work, sealing, found, grant) : await insert(work, sealing, grantId, grant);
    if (written) return { grantId, changed: true };
  }
}

/** Given by staff it is written in any case: the reason is kept with it. */
const stands = (found: OrganisationGrant, { standing, staffReason }: GrantToGive): boolean =>
  staffReason === undefined && found.withdrawnAt === null && (found.standing === 'CONFIRMED' || found.standing === standing);

/** False when the row is no longer as it was read. */
async function renew(
  { em, now }: Work,
  sealing: Sealing,
  found: OrganisationGrant,
  grant: GrantToGive,
): Promise<boolean> {
  const { id, standing, withdrawnAt } = found;
  const since = withdrawnAt === null ? {} : { grantedAt: now, withdrawnAt: null };
  const staffReason = sealedReason(sealing, id, grant);
  const to = { standing: grant.standing, confirmedByOrder: null, staffReason, ...since };
  return (await em.nativeUpdate(OrganisationGrant, { id, standing, withdrawnAt }, to)) === 1;
}

/** False when another gave it at the same moment. */
async function insert({ em, now }: Work, sealing: Sealing, id: string, grant: GrantToGive): Promise<boolean> {
  const { accountId, organisationId, standing } = grant;
  try {
    const staffReason = sealedReason(sealing, id, grant);
    await em.insert(OrganisationGrant, { id, accountId, organisationId, standing, grantedAt: now, staffReason });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

const sealedReason = (sealing: Sealing, id: string, { staffReason }: GrantToGive): string | null =>
  staffReason === undefined ? null : sealing.seal(staffReason, { table: 'organisation_grant', column: 'staff_reason', id });
