import type { Runtime } from '../../../platform/runtime.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { Payment } from '../../payment/payment.entity.js';
import { notifyOrder } from '../commands/notify-order.js';
import { notificationActor } from '../notification-actor.js';

/** The channel has given the money back. */
export async function tellOfRefund(
  runtime: Runtime,
  { paymentId, applicationId }: { readonly paymentId: string; readonly applicationId: string },
): Promise<void> {
  await runtime.transact(notificationActor, async (work) => {
    const { amountFen } = await work.em.findOneOrFail(Payment, { id: paymentId }, { disableIdentityMap: true });
    const application = await loadApplication(work.em, applicationId);
    const parameters = { amount: (amountFen / 100).toFixed(2) };
    await notifyOrder(work, runtime.sealing, { kind: 'REFUNDED', application, happening: paymentId, parameters });
  });
}
