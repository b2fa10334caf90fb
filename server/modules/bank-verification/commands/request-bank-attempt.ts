import type { Runtime } from '../../../platform/runtime.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { accountIndex } from '../account-index.js';
import { permitPayout } from '../permit-payout.js';

/**
 * Staff have the account as declared paid once more after a failed verification (the payee's bank was wrong, the
 * account is unblocked). LIMIT_REACHED, TOO_EARLY, WRONG_STATE, STALE_VERSION. Returns the case's id.
 */
export async function requestBankAttempt(runtime: Runtime, actor: StaffActor, options: { id: string; version: number }): Promise<string> {
  authorise(actor, 're-verify', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await loadApplication(work.em, options.id);
    authorise(actor, 're-verify', 'Application', application);
    if (application.version !== options.version) throw await staleCase(work, application.id);
    applicationMachine.require(application.state, 'payAgain');
    await permitPayout(work, application.id, accountIndex(runtime.sealing, application));
    await transitionApplication(work, runtime.sealing, { application, event: 'payAgain' });
    return application.id;
  });
}
