import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import type {} from '../events.js';

/** An order of the account was approved: its sealed form proves that it acts for the organisation. Again changes nothing. */
export async function confirmGrant(work: Work, sealing: Sealing, accountId: string, organisationId: string): Promise<void> {
  const declared = { accountId, organisationId, withdrawnAt: null, standing: 'DECLARED' as const };
  const changed = await work.em.nativeUpdate(OrganisationGrant, declared, { standing: 'CONFIRMED' });
  if (changed === 1) await recordAudit(work, sealing, 'applicant.confirmGrant', { type: 'Organisation', id: organisationId }, { accountId });
}
