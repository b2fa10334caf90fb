import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { liveGrant } from '../queries/live-grant.js';
import type {} from '../events.js';

export interface GrantProof {
  readonly accountId: string;
  readonly organisationId: string;
  /** The order whose approval proves that the account acts for the organisation. */
  readonly orderId: string;
}

/** Raises a declared grant to CONFIRMED in the caller's transaction; one that was withdrawn is left as it is. */
export async function confirmGrant(
  work: Work,
  sealing: Sealing,
  { accountId, organisationId, orderId }: GrantProof,
): Promise<void> {
  const grant = await liveGrant(work.em, accountId, organisationId);
  if (!grant) return;
  const declared = { id: grant.id, standing: 'DECLARED' as const, withdrawnAt: null };
  const raised = await work.em.nativeUpdate(OrganisationGrant, declared, { standing: 'CONFIRMED', confirmedByOrder: orderId });
  if (raised !== 1) return;
  const subject = { type: 'Organisation', id: organisationId };
  await recordAudit(work, sealing, 'applicant.confirmGrant', subject, { accountId, organisationId, orderId });
}

/** Takes back what an order's approval proved, now that it does not stand. What was confirmed otherwise stays. */
export async function unconfirmGrant(
  work: Work,
  sealing: Sealing,
  { orderId }: Pick<GrantProof, 'orderId'>,
): Promise<void> {
  const confirmed = { confirmedByOrder: orderId, withdrawnAt: null };
  const grants = await work.em.find(OrganisationGrant, confirmed, { disableIdentityMap: true });
  for (const { id, accountId, organisationId } of grants) {
    const to = { standing: 'DECLARED' as const, confirmedByOrder: null };
    const lowered = await work.em.nativeUpdate(OrganisationGrant, { id, ...confirmed }, to);
    if (lowered !== 1) continue;
    const subject = { type: 'Organisation', id: organisationId };
    await recordAudit(work, sealing, 'applicant.unconfirmGrant', subject, { accountId, organisationId, orderId });
  }
}
