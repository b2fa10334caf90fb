import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { makeRefundNo } from './domain/channel-numbers.js';
import { paymentMachine, type PaymentEvent, type PaymentState } from './domain/payment-states.js';
import { Payment } from './payment.entity.js';
import type {} from './events.js';

/**
 * The guarded write of every change of a payment, with its audit row, in the caller's transaction. A payment that leads
 * to REFUNDING gets its refund number and raises `payment.refundOwed`: money is owed back and the channel is asked for
 * it until it says that it was returned. One that is closed here is still open at WeChat Pay, and is closed there next.
 * Refuses with STALE_VERSION when the row is no longer as it was read.
 */
export async function movePayment(
  work: Work,
  sealing: Sealing,
  payment: Payment,
  event: PaymentEvent,
  set: Partial<Payment> = {},
): Promise<PaymentState> {
  const [to] = paymentMachine.require(payment.state, event).to;
  const { id, version, state, applicationId, amountFen } = payment;
  const live = to === 'AWAITING' || to === 'PAID' ? {} : { liveFor: null };
  const changes = { ...live, ...channelStanding(work, payment, to!), ...set, state: to!, version: version + 1 };
  const changed = await work.em.nativeUpdate(Payment, { id, version, state }, changes);
  if (changed !== 1) throw stalePayment();
  await recordAudit(work, sealing, `payment.${event}`, { type: 'Payment', id, caseId: applicationId }, { from: state, to: to!, amountFen });
  if (to === 'REFUNDING') await work.raise('payment.refundOwed', { paymentId: id, applicationId });
  return to!;
}

/** When the channel is to be asked, and by which number, in a state just reached. */
function channelStanding({ now, newId }: Work, payment: Payment, to: PaymentState): Partial<Payment> {
  const { outTradeNo, outRefundNo, refundRequestedAt } = payment;
  if (to === 'REFUNDING') {
    return {
      outRefundNo: outRefundNo ?? makeRefundNo(newId()), refundRequestedAt: refundRequestedAt ?? now,
      refundProblem: null, askAgainAt: now, asked: 0,
    };
  }
  return { askAgainAt: outTradeNo !== null && (to === 'AWAITING' || to === 'CLOSED') ? now : null, asked: 0 };
}

const stalePayment = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '支付状态已变化，请刷新后查看', en: 'The payment has moved on; reload to see it' });
