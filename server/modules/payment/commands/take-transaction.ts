import type { WechatTransaction } from '../../../gateways/wechat-pay/port.js';
import { DomainError, type RefusalCode } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { openException } from '../../treasury/commands/open-exception.js';
import type { ExceptionKind } from '../../treasury/reconciliation-exception.entity.js';
import type { PaymentState } from '../domain/payment-states.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { confirmPayment } from './confirm-payment.js';

/** Another amount, or a transaction that belongs to another order. */
const doesNotFit = new Set<RefusalCode>(['INVALID_INPUT', 'DUPLICATE']);

/**
 * Books money that WeChat tells of, in a notice or when asked; told again it changes nothing. Money for no order of
 * ours, or of another amount than was asked for, is booked nowhere: finance gets an exception. Returns what the payment
 * is now, undefined where nothing was booked.
 */
export async function takeTransaction(runtime: Runtime, transaction: WechatTransaction): Promise<PaymentState | undefined> {
  const { outTradeNo, transactionId: channelReference, amountFen, paidAt } = transaction;
  const payment = await runtime.db.orm.em.fork().findOne(Payment, { outTradeNo });
  if (!payment) return report(runtime, 'WECHAT_MISSING_HERE', outTradeNo);
  try {
    return await confirmPayment(runtime, paymentActor, { paymentId: payment.id, channelReference, amountFen, paidAt });
  } catch (error) {
    // Anything else may come right when it is told again.
    if (!(error instanceof DomainError) || !doesNotFit.has(error.code)) throw error;
    runtime.log.error({ code: error.code, field: error.details.field, outTradeNo }, 'WeChat tells of money that does not fit');
    return report(runtime, 'WECHAT_AMOUNT_DIFFERS', outTradeNo);
  }
}

/** Tells finance what WeChat's books and ours disagree about, once. */
export async function report(runtime: Runtime, kind: ExceptionKind, reference: string): Promise<undefined> {
  await runtime.transact(paymentActor, (work) => openException(work, runtime.sealing, { kind, about: reference, reference }));
}
