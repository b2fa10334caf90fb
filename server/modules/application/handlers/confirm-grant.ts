import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { confirmGrant, unconfirmGrant } from '../../applicant/commands/confirm-grant.js';
import { ApplicationTransition } from '../application-transition.entity.js';
import type { ApplicationEvent } from '../domain/application-states.js';
import { loadApplication } from '../queries/load-application.js';

const approvals: readonly ApplicationEvent[] = ['approve', 'confirmApproval'];
const disapprovals: readonly ApplicationEvent[] = ['recall', 'confirmRejection'];

const actor = systemActor('grants');

/**
 * An approval proves that the order's account acts for the organisation; recalled or overruled it proves nothing. Events
 * come in any order and more than once, so it is the last of these decisions that counts, not the event that was told.
 */
export async function settleGrant(
  runtime: Runtime,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const { accountId, organisationId } = await loadApplication(work.em, applicationId);
    const proof = { accountId, organisationId, orderId: applicationId };
    if (await approvalStands(work.em, applicationId)) await confirmGrant(work, runtime.sealing, proof);
    else await unconfirmGrant(work, runtime.sealing, proof);
  });
}

async function approvalStands(em: EntityManager, applicationId: string): Promise<boolean> {
  const decisions = { applicationId, event: { $in: [...approvals, ...disapprovals] } };
  const last = await em.findOne(ApplicationTransition, decisions, { orderBy: { at: 'desc', id: 'desc' }, disableIdentityMap: true });
  return last !== null && approvals.includes(last.event);
}
