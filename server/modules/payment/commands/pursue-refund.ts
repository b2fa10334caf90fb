import type { BankGateway } from '../../../gateways/bank/port.js';
import type { RefundAnswer, WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { rows } from '../../../platform/database/database.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { RefundProblem } from '../domain/refund-problem.js';
import { movePayment } from '../move-payment.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { takeTurn } from '../take-turn.js';
import { sendRefundPayout } from './refund-by-bank.js';

export interface RefundGateways {
  readonly wechat: WechatPayGateway;
  readonly bank: BankGateway;
}

const MOST = 200;

/** Goes on with every refund that is due to be asked for or about. */
export async function pursueRefunds(runtime: Runtime, gateways: RefundGateways): Promise<void> {
  const due = await rows<{ Payment: Payment }>(runtime.db.orm.em.fork())
    .selectFrom('Payment')
    .select('id')
    .where('state', '=', 'REFUNDING')
    .where('askAgainAt', '<=', runtime.clock.now())
    .orderBy('askAgainAt')
    .orderBy('id')
    .limit(MOST)
    .execute();
  for (const { id } of due) await pursueRefund(runtime, gateways, { paymentId: id });
}

/**
 * One step of sending owed money back. WeChat is asked under the stored refund number, which refunds once however often
 * it is asked; a transfer has no way back of its own and waits for two people; where they confirmed an account, the
 * bank is told to pay.
 */
export async function pursueRefund(
  runtime: Runtime,
  { wechat, bank }: RefundGateways,
  { paymentId }: { readonly paymentId: string },
): Promise<void> {
  const payment = await takeTurn(runtime, paymentId, ['REFUNDING']);
  if (!payment) return;
  if (payment.refundPayoutId !== null) return sendRefundPayout(runtime, bank, payment);
  if (payment.channel === 'TRANSFER') return failRefund(runtime, paymentId, 'NO_CHANNEL');
  await recordRefundAnswer(runtime, paymentId, await askWechat(wechat, payment));
}

async function askWechat(wechat: WechatPayGateway, payment: Payment): Promise<RefundAnswer> {
  const { outRefundNo, channelReference, amountFen, asked } = payment;
  const known = asked > 1 ? await wechat.queryRefund(outRefundNo!) : undefined;
  if (known && known.kind !== 'ABSENT') return known;
  return wechat.refund({ outRefundNo: outRefundNo!, transactionId: channelReference!, amountFen });
}

const problems: Readonly<Partial<Record<RefundAnswer['kind'], RefundProblem>>> = {
  ABNORMAL: 'ABNORMAL', CLOSED: 'CLOSED', REFUSED: 'REFUSED',
};

async function recordRefundAnswer(runtime: Runtime, paymentId: string, answer: RefundAnswer): Promise<void> {
  const problem = problems[answer.kind];
  if (answer.kind === 'REFUSED') runtime.log.error({ code: answer.code, paymentId }, 'WeChat refuses a refund');
  if (answer.kind === 'SUCCESS') await finishRefund(runtime, paymentId, answer.refundedAt);
  else if (problem) await failRefund(runtime, paymentId, problem);
}

/** The money is back. Told again it changes nothing. */
export function finishRefund(runtime: Runtime, paymentId: string, refundedAt: Date): Promise<void> {
  return moveRefund(runtime, paymentId, 'refunded', { refundedAt });
}

/** The money did not get back: two people of finance have to see to it. */
export function failRefund(runtime: Runtime, paymentId: string, refundProblem: RefundProblem): Promise<void> {
  return moveRefund(runtime, paymentId, 'refundFailed', { refundProblem });
}

async function moveRefund(runtime: Runtime, id: string, event: 'refunded' | 'refundFailed', set: Partial<Payment>): Promise<void> {
  await againAfterLostRace(() => runtime.transact(paymentActor, async (work) => {
    const payment = await work.em.findOneOrFail(Payment, { id }, { disableIdentityMap: true });
    if (payment.state === 'REFUNDING') await movePayment(work, runtime.sealing, payment, event, set);
  }));
}
