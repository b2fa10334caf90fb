import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { openException } from '../../treasury/commands/open-exception.js';
import { StatementEntry } from '../../treasury/statement-entry.entity.js';
import { movePayment } from '../move-payment.js';
import { oweBack } from '../owe-back.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { TransferCredit } from '../transfer-credit.entity.js';

/**
 * What becomes of an ended order's payments: an unpaid one is closed; a paid one of a rejected or cancelled order is
 * owed back at once, and so is what transfers brought towards a price that was never reached. An expired order keeps its
 * money while a senior may reopen it. Run again it finds nothing to do.
 */
export async function settleEndedOrder(
  runtime: Runtime,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  await runtime.transact(paymentActor, async (work) => {
    const application = await loadApplication(work.em, applicationId);
    const { state } = application;
    if (state !== 'REJECTED' && state !== 'CANCELLED' && state !== 'EXPIRED') return;
    const payments = await work.em.find(Payment, { applicationId, state: { $in: ['CREATED', 'AWAITING', 'PAID'] } }, { disableIdentityMap: true });
    for (const payment of payments) {
      if (payment.state !== 'PAID') await movePayment(work, runtime.sealing, payment, 'close');
      else if (state !== 'EXPIRED') await movePayment(work, runtime.sealing, payment, 'refund');
    }
    await giveBackParts(work, runtime.sealing, application);
  });
}

async function giveBackParts(work: Work, sealing: Sealing, { id: applicationId, orderNo }: Application): Promise<void> {
  const kept = await work.em.find(TransferCredit, { applicationId, standing: 'PARTIAL' }, { disableIdentityMap: true });
  for (const { id, entryId, amountFen } of kept) {
    await work.em.nativeUpdate(TransferCredit, { id, standing: 'PARTIAL' }, { standing: 'OWED_BACK' });
    const entry = await work.em.findOneOrFail(StatementEntry, { id: entryId }, { disableIdentityMap: true });
    const { bankReference: channelReference, bookedAt: paidAt } = entry;
    await oweBack(work, sealing, { applicationId, channel: 'TRANSFER', channelReference, amountFen, paidAt });
    await openException(work, sealing, { kind: 'CREDIT_PARTIAL', entryId, about: entryId, reference: orderNo });
  }
}
