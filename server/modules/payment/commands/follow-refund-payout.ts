import type { Runtime } from '../../../platform/runtime.js';
import { openException } from '../../treasury/commands/open-exception.js';
import { Payout } from '../../treasury/payout.entity.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { failRefund, finishRefund } from './pursue-refund.js';

/**
 * What became of a refund's bank transfer: REFUNDED only when our own debit entry was matched. One that comes back
 * after that cannot unmake the refund; finance gets an exception.
 */
export async function followRefundPayout(runtime: Runtime, { payoutId }: { readonly payoutId: string }): Promise<void> {
  const em = runtime.db.orm.em.fork();
  const payout = await em.findOneOrFail(Payout, { id: payoutId });
  const payment = await em.findOneOrFail(Payment, { id: payout.reference });
  if (payment.refundPayoutId !== payoutId) return;
  const { state, matchedAt } = payout;
  const cameBack = state === 'RETURNED';
  if (cameBack && payment.state === 'REFUNDED') return tellLateReturn(runtime, payoutId);
  if (cameBack || state === 'FAILED' || state === 'CANCELLED') return failRefund(runtime, payment.id, 'PAYOUT_FAILED');
  if (state === 'SETTLED' && matchedAt !== null) await finishRefund(runtime, payment.id, matchedAt);
}

function tellLateReturn(runtime: Runtime, payoutId: string): Promise<void> {
  return runtime.transact(paymentActor, (work) => openException(work, runtime.sealing, { kind: 'LATE_RETURN', payoutId, about: payoutId }));
}
