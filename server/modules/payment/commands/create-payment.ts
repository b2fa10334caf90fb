import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { transferWindow } from '../../application/domain/waiting.js';
import { timeOut } from '../../application/queries/time-out.js';
import { paymentMachine } from '../domain/payment-states.js';
import { movePayment } from '../move-payment.js';
import { Payment } from '../payment.entity.js';

export interface CreatePaymentOptions {
  readonly applicationId: string;
  readonly channel: 'WECHAT' | 'TRANSFER';
}

/**
 * Offers the applicant a payment of the order's price. One is live per order: the same channel again returns it, another
 * channel closes it first. Choosing corporate transfer keeps the order payable for 15 working days. Returns its id.
 */
export async function createPayment(
  runtime: Runtime,
  actor: Actor,
  { applicationId, channel }: CreatePaymentOptions,
): Promise<string> {
  if (channel !== 'WECHAT' && channel !== 'TRANSFER') throw invalidInput('channel', '请选择微信支付或对公转账', 'choose WECHAT or TRANSFER');
  return runtime.transact(actor, async (work) => {
    const application = await amendOwnApplication(work, applicationId, requireAwaitingPayment);
    const live = await work.em.findOne(Payment, { liveFor: applicationId }, { disableIdentityMap: true });
    if (live?.channel === channel) return live.id;
    if (live) await movePayment(work, runtime.sealing, live, 'close');
    if (channel === 'TRANSFER') await keepPayable(work, application);
    return offer(work, runtime, application, channel);
  });
}

async function offer(
  work: Work,
  { sealing }: Runtime,
  application: Application,
  channel: Payment['channel'],
): Promise<string> {
  const payment = newPayment(work, application, channel);
  await work.em.insert(Payment, payment);
  await movePayment(work, sealing, payment, 'offer');
  return payment.id;
}

function newPayment(work: Work, application: Application, channel: Payment['channel']): Payment {
  return Object.assign(new Payment(), {
    id: work.newId(), applicationId: application.id, liveFor: application.id, channel, amountFen: application.priceFen,
    state: paymentMachine.initial, version: 1, createdAt: work.now,
  });
}

async function keepPayable({ em, now }: Work, { id, version }: Application): Promise<void> {
  const waitingUntil = await timeOut(em, transferWindow, now);
  await em.nativeUpdate(Application, { id, version }, { waitingUntil });
}

function requireAwaitingPayment({ state }: Application): void {
  if (state !== 'AWAITING_PAYMENT') throw wrongState(applicationMachine.labels[state], state);
}
