import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { movePayment } from '../move-payment.js';
import { Payment } from '../payment.entity.js';

const actor = systemActor('payment');

/**
 * What becomes of an ended order's payments: an unpaid one is closed; a paid one of a rejected or cancelled order is
 * owed back at once. An expired order keeps its money while a senior may reopen it. Run again it finds nothing to do.
 */
export async function settleEndedOrder(
  runtime: Runtime,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const { state } = await loadApplication(work.em, applicationId);
    if (state !== 'REJECTED' && state !== 'CANCELLED' && state !== 'EXPIRED') return;
    const payments = await work.em.find(Payment, { applicationId, state: { $in: ['CREATED', 'AWAITING', 'PAID'] } }, { disableIdentityMap: true });
    for (const payment of payments) {
      if (payment.state !== 'PAID') await movePayment(work, runtime.sealing, payment, 'close');
      else if (state !== 'EXPIRED') await movePayment(work, runtime.sealing, payment, 'refund');
    }
  });
}
