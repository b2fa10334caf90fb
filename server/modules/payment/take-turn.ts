import type { Runtime } from '../../platform/runtime.js';
import { nextQuestion, nextTry } from './domain/asking-channel.js';
import type { PaymentState } from './domain/payment-states.js';
import { paymentActor } from './payment-actor.js';
import { Payment } from './payment.entity.js';

/**
 * Sets the moment of the next question before the channel is asked this one; gives the payment to the one instance that
 * may ask it now, undefined to the others. An open payment is asked about when its code ends at the latest.
 */
export function takeTurn(runtime: Runtime, id: string, states: readonly PaymentState[]): Promise<Payment | undefined> {
  return runtime.transact(paymentActor, async ({ em, now }) => {
    const payment = await em.findOneOrFail(Payment, { id }, { disableIdentityMap: true });
    if (!states.includes(payment.state) || payment.askAgainAt === null || payment.askAgainAt > now) return undefined;
    const turn = { asked: payment.asked + 1, askAgainAt: next(payment, now), version: payment.version + 1 };
    const taken = await em.nativeUpdate(Payment, { id, version: payment.version, askAgainAt: { $lte: now } }, turn);
    return taken === 1 ? Object.assign(payment, turn) : undefined;
  });
}

function next({ state, asked, codeExpiresAt }: Payment, now: Date): Date {
  if (state !== 'AWAITING' && state !== 'CREATED') return nextTry(asked, now);
  const due = nextQuestion(asked, now);
  return codeExpiresAt !== null && codeExpiresAt > now && codeExpiresAt < due ? codeExpiresAt : due;
}
