import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { transferWindow } from '../../application/domain/waiting.js';
import { timeOut } from '../../application/queries/time-out.js';
import { makeTradeNo } from '../domain/channel-numbers.js';
import { paymentMachine } from '../domain/payment-states.js';
import { codeExpiry, waitAfterChoosingWechat } from '../domain/payment-window.js';
import { movePayment } from '../move-payment.js';
import { Payment } from '../payment.entity.js';

export interface CreatePaymentOptions {
  readonly applicationId: string;
  readonly channel: 'WECHAT' | 'TRANSFER';
}

/**
 * Offers the applicant a payment of the order's price, within the database alone (choose-payment.ts deals with the
 * channel). One is live per order: the same channel again returns it, unless its code has expired; otherwise what was
 * live is closed first. The order stays payable for the channel's time, at most 15 working days from submission.
 * LIMIT_REACHED when so little is left of them that WeChat gives no code. Returns the payment's id.
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
    if (live?.channel === channel && !codeIsOver(live, work.now)) return live.id;
    const codeExpiresAt = await keepPayable(work, application, channel);
    if (live) await movePayment(work, runtime.sealing, live, 'close');
    return offerPayment(work, runtime.sealing, application, channel, codeExpiresAt);
  });
}

/** Enters a payment as the order's live one, in the caller's transaction; none may be live. Returns its id. */
export async function offerPayment(
  work: Work,
  sealing: Sealing,
  application: Application,
  channel: Payment['channel'],
  codeExpiresAt: Date | null,
): Promise<string> {
  const outTradeNo = channel === 'WECHAT' ? makeTradeNo(work.newId()) : null;
  const payment = Object.assign(new Payment(), {
    id: work.newId(), applicationId: application.id, liveFor: application.id, channel, amountFen: application.priceFen,
    state: paymentMachine.initial, version: 1, createdAt: work.now, outTradeNo, codeExpiresAt,
  });
  await work.em.insert(Payment, payment);
  await movePayment(work, sealing, payment, 'offer');
  return payment.id;
}

/** Whether a live payment can no longer be paid by its code. */
export const codeIsOver = ({ codeExpiresAt }: Payment, now: Date): boolean => codeExpiresAt !== null && codeExpiresAt <= now;

/** Lets the order wait for the channel; returns when a code asked for now is to expire, null where there is none. */
async function keepPayable({ em, now }: Work, application: Application, channel: Payment['channel']): Promise<Date | null> {
  const { id, version, submittedAt, waitingUntil } = application;
  const bound = await timeOut(em, transferWindow, submittedAt ?? now);
  const until = channel === 'TRANSFER' ? bound : waitAfterChoosingWechat(now, waitingUntil, bound);
  await em.nativeUpdate(Application, { id, version }, { waitingUntil: until });
  if (channel === 'TRANSFER') return null;
  const expiry = codeExpiry(now, until);
  if (!expiry) throw tooLate();
  return expiry;
}

function requireAwaitingPayment({ state }: Application): void {
  if (state !== 'AWAITING_PAYMENT') throw wrongState(applicationMachine.labels[state], state);
}

const tooLate = (): DomainError =>
  new DomainError('LIMIT_REACHED', {
    zh: '支付期限（提交后 15 个工作日）即将结束，无法再生成付款码，请重新提交续期申请',
    en: 'The 15 working days for paying are almost over and no code can be made; submit the renewal again',
  });
