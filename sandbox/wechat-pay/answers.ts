import { demoMerchant } from './keys.js';
import type { Refund, Transaction } from './ledger.js';

/** A transaction as queries and notices tell it. */
export function transactionBody(one: Transaction): object {
  return {
    mchid: demoMerchant.mchId, appid: demoMerchant.appId, out_trade_no: one.outTradeNo, trade_state: one.state,
    trade_state_desc: one.state, trade_type: 'NATIVE',
    ...(one.transactionId && {
      transaction_id: one.transactionId, bank_type: 'OTHERS', success_time: chinaTime(one.paidAt!), payer: { openid: 'o-sandbox' },
    }),
    amount: { total: one.amountFen, ...(one.transactionId && { payer_total: one.amountFen, payer_currency: 'CNY' }), currency: 'CNY' },
  };
}

export function refundBody(one: Refund): object {
  return {
    refund_id: one.refundId, out_refund_no: one.outRefundNo, transaction_id: one.transactionId, out_trade_no: one.outTradeNo,
    channel: 'ORIGINAL', user_received_account: '支付用户零钱', status: one.status, create_time: chinaTime(one.createdAt),
    ...(one.finishedAt && { success_time: chinaTime(one.finishedAt) }),
    amount: { total: one.totalFen, refund: one.amountFen, payer_total: one.totalFen, payer_refund: one.amountFen, currency: 'CNY' },
  };
}

/** The content of a refund notice: other field names than the query's. */
export function refundNotice(one: Refund): object {
  return {
    mchid: demoMerchant.mchId, out_trade_no: one.outTradeNo, transaction_id: one.transactionId, out_refund_no: one.outRefundNo,
    refund_id: one.refundId, refund_status: one.status, ...(one.finishedAt && { success_time: chinaTime(one.finishedAt) }),
    amount: { total: one.totalFen, refund: one.amountFen }, user_received_account: '支付用户零钱',
  };
}

const CHINA_MS = 8 * 3_600_000;

/** `2026-06-10T10:00:00+08:00` */
export const chinaTime = (iso: string): string => `${new Date(Date.parse(iso) + CHINA_MS).toISOString().slice(0, 19)}+08:00`;
export const chinaDay = (iso: string): string => chinaTime(iso).slice(0, 10);

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** The trade bill of a day: BOM, backticks, a summary of two lines; undefined where nothing was traded. */
export function tradeBill(day: string, transactions: readonly Transaction[], refunds: readonly Refund[]): string | undefined {
  const paid = transactions.filter(({ paidAt }) => paidAt && chinaDay(paidAt) === day);
  const back = refunds.filter(({ finishedAt }) => finishedAt && chinaDay(finishedAt) === day);
  const total = paid.length + back.length;
  if (total === 0) return undefined;
  const rows = [...paid.map((one) => row(one, undefined)), ...back.map((refund) => row(undefined, refund))];
  const sum = (amounts: readonly number[]): string => yuan(amounts.reduce((all, one) => all + one, 0));
  return [
    '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
    ...rows.map((cells) => cells.map((cell) => `\`${cell}`).join(',')),
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    [String(total), sum(paid.map((one) => one.amountFen)), sum(back.map((one) => one.amountFen)), '0.00', '0.00000',
      sum(paid.map((one) => one.amountFen)), sum(back.map((one) => one.amountFen))].map((cell) => `\`${cell}`).join(','),
    '',
  ].join('\r\n');
}

function row(paid: Transaction | undefined, refund: Refund | undefined): string[] {
  const total = yuan(paid?.amountFen ?? refund!.totalFen);
  return [
    chinaTime(paid?.paidAt ?? refund!.finishedAt!).replace('T', ' ').slice(0, 19), demoMerchant.appId, demoMerchant.mchId, '0', '',
    paid?.transactionId ?? refund!.transactionId, paid?.outTradeNo ?? refund!.outTradeNo, 'o-sandbox', 'NATIVE', paid ? 'SUCCESS' : 'REFUND',
    'OTHERS', 'CNY', paid ? total : '0.00', '0.00', refund?.refundId ?? '0', refund?.outRefundNo ?? '0', refund ? yuan(refund.amountFen) : '0.00',
    '0.00', refund ? 'ORIGINAL' : '', refund?.status ?? '', paid?.description ?? '数字证书续期', '', '0.00000', '0.60%', total,
    refund ? yuan(refund.amountFen) : '0.00', '',
  ];
}
