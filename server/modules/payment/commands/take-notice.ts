import type { NoticeHeaders, WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { takeTransaction } from './take-transaction.js';

/**
 * A notice of WeChat Pay, taken only when its raw bytes verify. What it tells is committed before this returns; a refund
 * notice merely has the refund asked about at once. Returns why it was refused, undefined when it was taken.
 */
export async function takeNotice(
  runtime: Runtime,
  wechat: WechatPayGateway,
  headers: NoticeHeaders,
  rawBody: Uint8Array,
): Promise<string | undefined> {
  const notice = wechat.parseNotice(headers, rawBody);
  if (notice.kind === 'REFUSED') return notice.cause;
  if (notice.kind === 'PAID') await takeTransaction(runtime, notice.transaction);
  if (notice.kind === 'REFUND') await hasten(runtime, notice.outRefundNo);
  return undefined;
}

async function hasten(runtime: Runtime, outRefundNo: string): Promise<void> {
  await runtime.transact(paymentActor, ({ em, now }) => em.nativeUpdate(Payment, { outRefundNo, state: 'REFUNDING' }, { askAgainAt: now }));
}
