import { DomainError, invalidInput } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Fen } from '../../../platform/money.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { loadApplication } from '../../application/queries/load-application.js';
import type { PaymentState } from '../domain/payment-states.js';
import { movePayment } from '../move-payment.js';
import { oweBack } from '../owe-back.js';
import { Payment } from '../payment.entity.js';

/** A success that a channel told us of, in a notice or when asked. */
export interface ConfirmPaymentOptions {
  readonly paymentId: string;
  /** The channel's own transaction number. */
  readonly channelReference: string;
  readonly amountFen: Fen;
  readonly paidAt: Date;
  /** A transfer came from the very account that was declared, which proves it: the account's keyed index. */
  readonly provedAccount?: string | undefined;
}

/**
 * Records that money came, and moves the order to review, in one unit of work. The same notice again changes nothing.
 * Money for an order that is paid already, has ended, or whose payment was closed is owed back: REFUNDING. Refuses
 * another amount (INVALID_INPUT) and a transaction number that belongs to another payment (DUPLICATE). Returns what the
 * money's own payment is now: PAID or REFUNDING (or further along).
 */
export async function confirmPayment(
  runtime: Runtime,
  actor: Actor,
  options: ConfirmPaymentOptions,
): Promise<PaymentState> {
  requireSystem(actor);
  check(options);
  return againAfterLostRace(() => runtime.transact(actor, (work) => confirmWithin(work, runtime, options)));
}

/** As `confirmPayment`, in the transaction of a caller who runs it again after a lost race. */
export async function confirmWithin(work: Work, runtime: Runtime, options: ConfirmPaymentOptions): Promise<PaymentState> {
  const payment = await loadPayment(work, options.paymentId);
  const known = await work.em.findOne(Payment, { channelReference: options.channelReference }, { disableIdentityMap: true });
  if (known && known.applicationId !== payment.applicationId) throw otherPayment();
  if (known) return known.state;
  if (options.amountFen !== payment.amountFen) throw otherAmount();
  if (payment.channelReference !== null) return refundSecond(work, runtime, payment, options);
  return firstMoney(work, runtime, payment, options);
}

async function firstMoney(
  work: Work,
  { sealing }: Runtime,
  payment: Payment,
  { channelReference, paidAt, provedAccount }: ConfirmPaymentOptions,
): Promise<PaymentState> {
  const application = await loadApplication(work.em, payment.applicationId);
  const wanted = payment.state === 'AWAITING' && application.state === 'AWAITING_PAYMENT';
  const state = await movePayment(work, sealing, payment, wanted ? 'pay' : 'unwanted', {
    channelReference, paidAt, provedAccount: provedAccount ?? null, accountProvedAt: provedAccount === undefined ? null : work.now,
  });
  if (wanted) await transitionApplication(work, sealing, { application, event: 'paid' });
  return state;
}

/** The order's payment has its money: this is a second one, entered on its own and owed back. */
function refundSecond(work: Work, { sealing }: Runtime, first: Payment, options: ConfirmPaymentOptions): Promise<PaymentState> {
  const { applicationId, channel } = first;
  const { channelReference, amountFen, paidAt } = options;
  return oweBack(work, sealing, { applicationId, channel, channelReference, amountFen, paidAt });
}

async function loadPayment({ em }: Work, id: string): Promise<Payment> {
  const found = await em.findOne(Payment, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这笔支付', en: 'There is no such payment' }, { field: 'paymentId' });
}

function check({ channelReference, amountFen }: ConfirmPaymentOptions): void {
  if (!/^[\x21-\x7e]{1,64}$/.test(channelReference)) {
    throw invalidInput('channelReference', '渠道交易号应为 1 至 64 位字母、数字或符号', 'the transaction number has 1 to 64 visible ASCII characters');
  }
  if (!Number.isSafeInteger(amountFen) || amountFen < 1) throw otherAmount();
}

const otherAmount = (): DomainError =>
  invalidInput('amountFen', '支付金额与订单金额不一致，未入账，请与渠道核对', 'the amount is not the order’s; nothing was booked, compare with the channel');

const otherPayment = (): DomainError =>
  new DomainError('DUPLICATE', { zh: '该渠道交易号已属于另一笔订单', en: 'The transaction number belongs to another order' }, { field: 'channelReference' });
