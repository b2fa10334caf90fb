import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine, type ApplicationState } from '../../application/domain/application-states.js';
import { withApplicant } from '../../application/domain/order-actions.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';

/** The applicant gives an order up. What was paid is owed back (payment.settle-ended-order). */
export async function cancelOwnApplication(
  runtime: Runtime,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, id);
    applicationMachine.require(application.state, 'cancel');
    if (!withApplicant.includes(application.state)) throw withUs(application.state);
    await transitionApplication(work, runtime.sealing, { application, event: 'cancel' });
  });
}

const withUs = (state: ApplicationState): DomainError =>
  new DomainError(
    'WRONG_STATE',
    { zh: '申请正在办理中，不能自行取消；如需取消，请拨打客服热线', en: 'The application is being worked on; to cancel it, call the hotline' },
    { state },
  );
