import type { QueryAnswer, WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import { movePayment } from '../move-payment.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { takeTransaction } from './take-transaction.js';

/**
 * How a payment stands with WeChat: money came (and was booked), it may still come, it can come no more, or that could
 * not be found out.
 */
export type Standing = 'PAID' | 'OPEN' | 'OVER' | 'UNKNOWN';

type Asked = Pick<Payment, 'id' | 'outTradeNo'>;

/** Asks whether the money came and books it. NOTPAY is never final. */
export async function askAboutPayment(runtime: Runtime, wechat: WechatPayGateway, { id, outTradeNo }: Asked): Promise<Standing> {
  const answer = await wechat.query(outTradeNo!);
  if (answer.kind === 'CLOSED') return closeHere(runtime, id);
  return answer.kind === 'PAID' ? booked(runtime, answer) : answer.kind === 'UNKNOWN' ? 'UNKNOWN' : 'OPEN';
}

/**
 * Ends a payment at WeChat: closes its order there, then asks, for money may have come in between; that is booked.
 * Closed here only once WeChat says that none can come.
 */
export async function endPayment(runtime: Runtime, wechat: WechatPayGateway, { id, outTradeNo }: Asked): Promise<Standing> {
  const closed = await wechat.close(outTradeNo!);
  const answer = await wechat.query(outTradeNo!);
  if (answer.kind === 'PAID') return booked(runtime, answer);
  const noneCanCome = closed.kind === 'CLOSED' || closed.kind === 'ABSENT';
  const agreed = answer.kind === 'CLOSED' || answer.kind === 'ABSENT';
  return noneCanCome && agreed ? closeHere(runtime, id) : 'UNKNOWN';
}

async function booked(runtime: Runtime, { transaction }: Extract<QueryAnswer, { kind: 'PAID' }>): Promise<Standing> {
  return (await takeTransaction(runtime, transaction)) === undefined ? 'UNKNOWN' : 'PAID';
}

/** CLOSED here and there: nothing more is asked about. Money that comes all the same is refunded by confirmPayment. */
export async function closeHere(runtime: Runtime, id: string): Promise<Standing> {
  await againAfterLostRace(() => runtime.transact(paymentActor, async (work) => {
    const payment = await work.em.findOneOrFail(Payment, { id }, { disableIdentityMap: true });
    const { version, state } = payment;
    if (state === 'AWAITING') await movePayment(work, runtime.sealing, payment, 'close', { askAgainAt: null });
    if (state === 'CLOSED') await work.em.nativeUpdate(Payment, { id, version, state }, { askAgainAt: null, version: version + 1 });
  }));
  return 'OVER';
}
