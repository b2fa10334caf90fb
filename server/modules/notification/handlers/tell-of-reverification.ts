import type { Runtime } from '../../../platform/runtime.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { PhoneCheck } from '../../identity/phone-check.entity.js';
import { notifyOrder } from '../commands/notify-order.js';
import { notificationActor } from '../notification-actor.js';
import { inBoth, noticeMoment } from '../queries/order-facts.js';

/** Staff ask for a new face check: the operator is told until when. */
export async function tellOfLiveness(
  runtime: Runtime,
  { sessionId, applicationId }: { readonly sessionId: string; readonly applicationId: string },
): Promise<void> {
  await runtime.transact(notificationActor, async (work) => {
    const { expiresAt } = await work.em.findOneOrFail(LivenessSession, { id: sessionId }, { disableIdentityMap: true });
    const application = await loadApplication(work.em, applicationId);
    const parameters = inBoth('deadline', noticeMoment(expiresAt));
    await notifyOrder(work, runtime.sealing, { kind: 'LIVENESS_ASKED', application, happening: sessionId, parameters });
  });
}

/** The carrier is asked again at the wish of staff. What the applicants ask for themselves they need not be told. */
export async function tellOfPhoneCheck(
  runtime: Runtime,
  { checkId, applicationId }: { readonly checkId: string; readonly applicationId: string },
): Promise<void> {
  await runtime.transact(notificationActor, async (work) => {
    const { requestedBy } = await work.em.findOneOrFail(PhoneCheck, { id: checkId }, { disableIdentityMap: true });
    if (requestedBy === null) return;
    const application = await loadApplication(work.em, applicationId);
    await notifyOrder(work, runtime.sealing, { kind: 'PHONE_CHECK_ASKED', application, happening: checkId });
  });
}
