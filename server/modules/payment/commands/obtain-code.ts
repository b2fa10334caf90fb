import type { WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { askAboutPayment, closeHere, type Standing } from './settle-payment.js';

/**
 * Orders the payment at WeChat under its stored number and keeps the code that the applicant scans. Where the answer is
 * lost the same number is ordered again, by the next look of the applicant or the job: WeChat then gives a code again.
 */
export async function obtainCode(runtime: Runtime, wechat: WechatPayGateway, paymentId: string): Promise<Standing> {
  const em = runtime.db.orm.em.fork();
  const payment = await em.findOneOrFail(Payment, { id: paymentId });
  const { outTradeNo, codeExpiresAt, amountFen, applicationId } = payment;
  if (payment.state !== 'AWAITING' || outTradeNo === null || payment.codeUrl !== null) return 'OPEN';
  const { orderNo } = await loadApplication(em, applicationId);
  const answer = await wechat.order({ outTradeNo, amountFen, expiresAt: codeExpiresAt!, description: `数字证书续期 ${orderNo}` });
  switch (answer.kind) {
    case 'CODE': return keepCode(runtime, paymentId, answer.codeUrl);
    case 'PAID': return askAboutPayment(runtime, wechat, payment);
    case 'CLOSED': return closeHere(runtime, paymentId);
    case 'REFUSED':
      runtime.log.error({ code: answer.code, outTradeNo }, 'WeChat refuses to give a code');
      return 'UNKNOWN';
    case 'UNKNOWN': return 'UNKNOWN';
  }
}

async function keepCode(runtime: Runtime, id: string, codeUrl: string): Promise<Standing> {
  await runtime.transact(paymentActor, ({ em }) => em.nativeUpdate(Payment, { id, state: 'AWAITING', codeUrl: null }, { codeUrl }));
  return 'OPEN';
}
