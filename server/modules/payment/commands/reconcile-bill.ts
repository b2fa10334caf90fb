import type { BillLine, WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { businessDay, epochOn, shiftDay, type BusinessDay } from '../../calendar/domain/business-day.js';
import type { Payment } from '../payment.entity.js';
import { askAboutPayment } from './settle-payment.js';
import { report } from './take-transaction.js';

/** Looked at again, for a bill may come late: differences are told once. */
const DAYS_BACK = 3;

/**
 * Compares WeChat's bills of the last days with our payments. Money that the bill shows and we do not know is first
 * asked about and booked; what still differs goes to finance. A bill that is not there yet is looked for again.
 */
export async function reconcileBills(runtime: Runtime, wechat: WechatPayGateway): Promise<void> {
  const today = businessDay(runtime.clock.now());
  for (let back = DAYS_BACK; back >= 1; back -= 1) await reconcileBill(runtime, wechat, shiftDay(today, -back));
}

export async function reconcileBill(runtime: Runtime, wechat: WechatPayGateway, day: BusinessDay): Promise<void> {
  const bill = await wechat.tradeBill(day);
  if (bill.kind === 'UNKNOWN') throw new Error(`WeChat's bill of ${day} could not be had: ${bill.cause}`);
  const lines = bill.kind === 'BILL' ? bill.lines : [];
  for (const line of lines) await compare(runtime, wechat, line);
  // Without a bill nothing can be said to be missing in it.
  if (bill.kind === 'BILL') await findMissingThere(runtime, day, lines);
}

async function compare(runtime: Runtime, wechat: WechatPayGateway, line: BillLine): Promise<void> {
  const payment = await paymentOf(runtime, line);
  if (line.kind === 'REFUND') {
    if (!payment) return report(runtime, 'WECHAT_MISSING_HERE', line.outRefundNo);
    if (payment.amountFen !== line.refundFen) await report(runtime, 'WECHAT_AMOUNT_DIFFERS', line.outRefundNo);
    return;
  }
  if (!payment) return report(runtime, 'WECHAT_MISSING_HERE', line.outTradeNo);
  if (payment.amountFen !== line.amountFen) return report(runtime, 'WECHAT_AMOUNT_DIFFERS', line.outTradeNo);
  if (payment.channelReference === line.transactionId) return;
  await askAboutPayment(runtime, wechat, payment);
  if ((await paymentOf(runtime, line))?.channelReference !== line.transactionId) await report(runtime, 'WECHAT_MISSING_HERE', line.outTradeNo);
}

type Known = Pick<Payment, 'id' | 'outTradeNo' | 'amountFen' | 'channelReference'>;

function paymentOf({ db }: Runtime, { kind, outTradeNo, outRefundNo }: BillLine): Promise<Known | undefined> {
  return rows<{ Payment: Payment }>(db.orm.em.fork())
    .selectFrom('Payment')
    .select(['id', 'outTradeNo', 'amountFen', 'channelReference'])
    .where(kind === 'REFUND' ? 'outRefundNo' : 'outTradeNo', '=', kind === 'REFUND' ? outRefundNo : outTradeNo)
    .executeTakeFirst();
}

async function findMissingThere({ db, ...runtime }: Runtime, day: BusinessDay, lines: readonly BillLine[]): Promise<void> {
  const shown = new Set(lines.map(({ transactionId }) => transactionId));
  const ours = await rows<{ Payment: Payment }>(db.orm.em.fork())
    .selectFrom('Payment')
    .select(['outTradeNo', 'channelReference'])
    .where('channel', '=', 'WECHAT')
    .where('paidAt', '>=', new Date(epochOn(day)))
    .where('paidAt', '<', new Date(epochOn(shiftDay(day, 1))))
    .execute();
  for (const { outTradeNo, channelReference } of ours) {
    if (channelReference !== null && !shown.has(channelReference)) {
      await report({ db, ...runtime }, 'WECHAT_MISSING_THERE', outTradeNo ?? channelReference);
    }
  }
}
