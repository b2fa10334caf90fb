import type { Runtime } from '../../../platform/runtime.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { notifyOrder } from '../commands/notify-order.js';
import { noticeOfTransition } from '../domain/notice-of-transition.js';
import { noticeTemplates } from '../domain/templates.js';
import { notificationActor } from '../notification-actor.js';

/** An order changed its state: its people are told. Run again it finds the notice queued. */
export async function tellOfTransition(
  runtime: Runtime,
  { applicationId, transitionId }: { readonly applicationId: string; readonly transitionId: string },
): Promise<void> {
  await runtime.transact(notificationActor, async (work) => {
    const transition = await work.em.findOneOrFail(ApplicationTransition, { id: transitionId }, { disableIdentityMap: true });
    const kind = noticeOfTransition(transition);
    if (!kind) return;
    const application = await loadApplication(work.em, applicationId);
    // Events come in any order and late: what was true only until the next change is not told any more.
    if (noticeTemplates[kind].passing && application.state !== transition.toState) return;
    await notifyOrder(work, runtime.sealing, { kind, application, happening: transitionId });
  });
}
