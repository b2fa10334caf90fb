import type { WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Payment } from '../payment.entity.js';
import { takeTurn } from '../take-turn.js';
import { codeIsOver } from './create-payment.js';
import { obtainCode } from './obtain-code.js';
import { askAboutPayment, endPayment, type Standing } from './settle-payment.js';

/** Asked side by side: a WeChat that hangs costs one time-out per group, not per payment. */
const AT_ONCE = 8;
/** Per run; what is left is due again in the next. */
const MOST = 400;

/** Looks after every WeChat payment that is due to be asked about: open ones, and those closed here but not yet there. */
export async function queryOpenPayments(runtime: Runtime, wechat: WechatPayGateway): Promise<void> {
  const due = await rows<{ Payment: Payment }>(runtime.db.orm.em.fork())
    .selectFrom('Payment')
    .select('id')
    .where('state', 'in', ['AWAITING', 'CLOSED'])
    .where('outTradeNo', 'is not', null)
    .where('askAgainAt', '<=', runtime.clock.now())
    .orderBy('askAgainAt')
    .orderBy('id')
    .limit(MOST)
    .execute();
  for (let from = 0; from < due.length; from += AT_ONCE) {
    await Promise.all(due.slice(from, from + AT_ONCE).map(({ id }) => pursueInTurn(runtime, wechat, id)));
  }
}

async function pursueInTurn(runtime: Runtime, wechat: WechatPayGateway, id: string): Promise<void> {
  const payment = await takeTurn(runtime, id, ['AWAITING', 'CLOSED']);
  if (payment) await pursuePayment(runtime, wechat, payment);
}

/** The one thing that is to be done about a payment at WeChat now: get its code, ask about it, or end it. */
export function pursuePayment(runtime: Runtime, wechat: WechatPayGateway, payment: Payment): Promise<Standing> {
  if (payment.state === 'CLOSED' || codeIsOver(payment, runtime.clock.now())) return endPayment(runtime, wechat, payment);
  return payment.codeUrl === null ? obtainCode(runtime, wechat, payment.id) : askAboutPayment(runtime, wechat, payment);
}
