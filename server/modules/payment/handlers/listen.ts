import type { Outbox } from '../../../platform/outbox/dispatcher.js';
import { bookCredit } from '../commands/book-credit.js';
import { followRefundPayout } from '../commands/follow-refund-payout.js';
import { pursueRefund, type RefundGateways } from '../commands/pursue-refund.js';
import { PAYMENT_REFUND } from '../commands/refund-by-bank.js';
import { settleEndedOrder } from '../commands/settle-ended-order.js';
import type {} from '../../application/events.js';
import type {} from '../../treasury/events.js';
import type {} from '../events.js';

/** What payment does when others tell something. Names are stored with deliveries: never rename one. */
export function listenForPayments(outbox: Outbox, gateways: RefundGateways): Outbox {
  return outbox
    .on('application.confirmRejection', 'payment.refund-rejected-order', settleEndedOrder)
    .on('application.cancel', 'payment.refund-cancelled-order', settleEndedOrder)
    .on('application.expire', 'payment.close-expired-order', settleEndedOrder)
    .on('payment.refundOwed', 'payment.pursue-refund', (runtime, { paymentId }) => pursueRefund(runtime, gateways, { paymentId }))
    .on('treasury.creditReceived', 'payment.book-credit', bookCredit)
    .on('treasury.payout-changed', 'payment.follow-refund-payout', async (runtime, { purpose, payoutId }) => {
      if (purpose === PAYMENT_REFUND) await followRefundPayout(runtime, { payoutId });
    });
}
