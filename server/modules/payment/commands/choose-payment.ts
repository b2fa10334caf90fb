import type { WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { Payment } from '../payment.entity.js';
import { codeIsOver, createPayment, type CreatePaymentOptions } from './create-payment.js';
import { obtainCode } from './obtain-code.js';
import { endPayment, type Standing } from './settle-payment.js';

/**
 * The applicant chooses how to pay. A WeChat payment that is given up, for a transfer or for a new code, is ended at
 * WeChat first: money that came meanwhile pays the order. While WeChat does not say that none can come, no second code
 * is made (BUSY); a transfer is offered all the same, for late money is refunded. Returns the order's id.
 */
export async function choosePayment(
  runtime: Runtime,
  wechat: WechatPayGateway,
  actor: Actor,
  options: CreatePaymentOptions,
): Promise<string> {
  const { applicationId, channel } = options;
  const left = await endWhatIsLeft(runtime, wechat, actor, options);
  if (left === 'PAID') return applicationId;
  if (left === 'UNKNOWN' && channel === 'WECHAT') throw notYetOver();
  const paymentId = await createPayment(runtime, actor, options);
  if (channel === 'WECHAT') await obtainCode(runtime, wechat, paymentId);
  return applicationId;
}

async function endWhatIsLeft(
  runtime: Runtime,
  wechat: WechatPayGateway,
  actor: Actor,
  { applicationId, channel }: CreatePaymentOptions,
): Promise<Standing> {
  const em = runtime.db.orm.em.fork();
  const { state } = await loadOwnApplication(em, actor, applicationId);
  const live = state === 'AWAITING_PAYMENT' ? await em.findOne(Payment, { liveFor: applicationId }) : null;
  if (live?.state !== 'AWAITING' || live.channel !== 'WECHAT') return 'OVER';
  return channel === 'WECHAT' && !codeIsOver(live, runtime.clock.now()) ? 'OPEN' : endPayment(runtime, wechat, live);
}

const notYetOver = (): DomainError =>
  new DomainError('BUSY', {
    zh: '正在向微信核实上一个付款码，请稍后再试；如已付款请勿重复支付，也可改用对公转账',
    en: 'The former code is still being checked with WeChat; try again in a moment, or choose a bank transfer. If you have paid, do not pay again',
  });
