import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { confirmGrant } from '../../applicant/commands/confirm-grant.js';
import { loadApplication } from '../queries/load-application.js';

const actor = systemActor('grants');

/** On an approval: the sealed form was examined, so who filed it acts for the organisation. */
export async function confirmGrantOfApproved(runtime: Runtime, { applicationId }: { readonly applicationId: string }): Promise<void> {
  const { accountId, organisationId } = await loadApplication(runtime.db.orm.em.fork(), applicationId);
  await runtime.transact(actor, (work) => confirmGrant(work, runtime.sealing, accountId, organisationId));
}
