import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { flagsOrMissing } from '../submission-outcome.js';

/**
 * Hands a returned case in again: RETURNED → PENDING_REVIEW, one round up, the SLA clock goes on.
 * INCOMPLETE_SUBMISSION lists what was reopened and not yet done again.
 */
export async function resubmitApplication(
  runtime: Runtime,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, id);
    applicationMachine.require(application.state, 'resubmit');
    const flags = await flagsOrMissing(work, runtime.sealing, application);
    await transitionApplication(work, runtime.sealing, { application, event: 'resubmit', set: { flags } });
  });
}
