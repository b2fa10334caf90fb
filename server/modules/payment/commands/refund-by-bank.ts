import type { BankGateway } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { claimPayoutForSending } from '../../treasury/commands/claim-payout.js';
import { sendPayout } from '../../treasury/commands/send-payout.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';

/** What treasury calls our transfers; the reference is the payment's id. */
export const PAYMENT_REFUND = 'payment-refund';

/** Has the bank pay a confirmed refund: once, by whoever commits the claim; treasury asks for its outcome. */
export async function sendRefundPayout(runtime: Runtime, bank: BankGateway, { id, refundPayoutId }: Payment): Promise<void> {
  const claimed = await runtime.transact(paymentActor, async (work) => {
    const wanted = await work.em.count(Payment, { id, state: 'REFUNDING', refundPayoutId });
    return wanted === 1 && claimPayoutForSending(work, runtime.sealing, refundPayoutId!);
  });
  if (claimed) await sendPayout(runtime, bank, refundPayoutId!);
}
