import type { Bilingual } from '../../../platform/errors.js';
import { yuanFromFen, type Fen } from '../../../platform/money.js';
import type { PaymentState } from './payment-states.js';

export interface NoticedPayment {
  readonly channel: 'WECHAT' | 'TRANSFER';
  readonly state: PaymentState;
  readonly amountFen: Fen;
  readonly codeUrl: string | null;
  readonly codeExpiresAt: Date | null;
}

/** What an applicant has to know of a payment beside its state, null where that says it all. */
export function paymentNotice(payment: NoticedPayment, receivedFen: Fen, now: Date): Bilingual | null {
  const { channel, state, amountFen, codeUrl, codeExpiresAt } = payment;
  if (state === 'REFUNDING') return { zh: '正在原路退款，一般 1 至 5 个工作日到账', en: 'The money is on its way back the way it came, usually within 1 to 5 working days' };
  if (state === 'REFUND_ABNORMAL') return { zh: '退款由财务人工办理，退到同名账户', en: 'Our finance staff send the money back to an account of the same name' };
  if (state !== 'AWAITING') return null;
  if (channel === 'TRANSFER') return receivedFen > 0 ? partial(receivedFen, amountFen) : null;
  if (codeExpiresAt !== null && codeExpiresAt <= now) return { zh: '付款码已过期，请重新获取；如已付款请稍候，不要重复支付', en: 'The code has expired; get a new one. If you have paid, wait a moment and do not pay again' };
  return codeUrl === null ? { zh: '付款码暂未取得，正在重试；也可改用对公转账', en: 'No code yet, we keep trying; you may also pay by bank transfer' } : null;
}

function partial(receivedFen: Fen, amountFen: Fen): Bilingual {
  const [got, left] = [yuanFromFen(receivedFen), yuanFromFen(amountFen - receivedFen)];
  return { zh: `已收到 ${got} 元，还差 ${left} 元，请用同一单位名称补足`, en: `${got} yuan have come, ${left} are still missing; send them in the same organisation's name` };
}
