import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { paymentMachine, type PaymentState } from './domain/payment-states.js';
import { movePayment } from './move-payment.js';
import { Payment } from './payment.entity.js';

/** Money that came and that the order cannot take. */
export type UnwantedMoney = Pick<Payment, 'applicationId' | 'channel' | 'channelReference' | 'amountFen'> & { readonly paidAt: Date };

/** Enters money that nobody wants as a payment of its own, owed back, in the caller's transaction: REFUNDING. */
export async function oweBack(work: Work, sealing: Sealing, money: UnwantedMoney): Promise<PaymentState> {
  const payment = Object.assign(new Payment(), {
    ...money, id: work.newId(), state: paymentMachine.initial, version: 1, createdAt: work.now,
  });
  await work.em.insert(Payment, payment);
  return movePayment(work, sealing, payment, 'unwanted');
}
