import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import type {} from '../events.js';

/** Withdraws a grant in the caller's transaction; false when it was withdrawn since it was read. */
export async function endGrant(
  work: Work,
  sealing: Sealing,
  { id, accountId, organisationId, standing }: OrganisationGrant,
): Promise<boolean> {
  const ended = await work.em.nativeUpdate(
    OrganisationGrant, { id, withdrawnAt: null }, { withdrawnAt: work.now, confirmedByOrder: null });
  if (ended !== 1) return false;
  const subject = { type: 'Organisation', id: organisationId };
  await recordAudit(work, sealing, 'applicant.withdrawGrant', subject, { accountId, organisationId, standing });
  return true;
}
