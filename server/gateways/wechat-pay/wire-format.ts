import { z } from 'zod';
import type { NativeOrder, QueryAnswer, RefundAnswer, RefundOrder, Unknown, WechatTransaction } from './port.js';
import type { WechatLine } from './signed-call.js';

type Merchant = Pick<WechatLine, 'mchId' | 'appId' | 'notifyUrl'>;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const fen = z.int().min(1);

const transactionShape = z.object({
  mchid: z.string(),
  appid: z.string(),
  out_trade_no: z.string(),
  trade_state: z.string(),
  transaction_id: z.string().min(1).max(64).optional(),
  success_time: moment.optional(),
  amount: z.object({ total: fen.optional(), currency: z.string().optional() }).optional(),
});

const refundShape = z.object({ out_refund_no: z.string(), status: z.string(), success_time: moment.optional() });
const refundNoticeShape = z.object({ mchid: z.string(), out_refund_no: z.string() });
const refusalShape = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,64}$/) });
const codeShape = z.object({ code_url: z.string().regex(/^weixin:\/\/[\x21-\x7e]{1,500}$/) });
const billShape = z.object({ hash_type: z.literal('SHA1'), hash_value: z.string().regex(/^[0-9a-fA-F]{40}$/), download_url: z.url() });

/** Refusals that a later repetition may get past: the outcome is open. */
const PASSING = new Set(['SYSTEM_ERROR', 'SYSTEMERROR', 'FREQUENCY_LIMITED', 'FREQUENCY_LIMIT_EXCEED', 'NOT_ENOUGH', 'USER_PAYING', 'BIZERR_NEED_RETRY']);

export const unknown = (cause: string): Unknown => ({ kind: 'UNKNOWN', cause });

/** A signed refusal: final, or one that may pass. */
export const refusedOrUnknown = (code: string): { readonly kind: 'REFUSED'; readonly code: string } | Unknown =>
  (PASSING.has(code) ? unknown(`WECHAT ${code}`) : { kind: 'REFUSED', code });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined; // no JSON: no shape will fit it
  }
}

function read<T>(shape: z.ZodType<T>, bytes: Uint8Array): T | undefined {
  const parsed = shape.safeParse(parseJson(bytes));
  return parsed.success ? parsed.data : undefined;
}

export const refusalCode = (bytes: Uint8Array): string | undefined => read(refusalShape, bytes)?.code;
export const codeUrlIn = (bytes: Uint8Array): string | undefined => read(codeShape, bytes)?.code_url;
export const billPlaceIn = (bytes: Uint8Array): z.output<typeof billShape> | undefined => read(billShape, bytes);

export function orderBody({ mchId, appId, notifyUrl }: Merchant, order: NativeOrder): string {
  return JSON.stringify({
    appid: appId, mchid: mchId, description: order.description, out_trade_no: order.outTradeNo,
    time_expire: rfc3339(order.expiresAt), notify_url: notifyUrl, amount: { total: order.amountFen, currency: 'CNY' },
  });
}

export function refundBody({ notifyUrl }: Merchant, { outRefundNo, transactionId, amountFen }: RefundOrder): string {
  return JSON.stringify({
    transaction_id: transactionId, out_refund_no: outRefundNo, notify_url: notifyUrl,
    amount: { refund: amountFen, total: amountFen, currency: 'CNY' },
  });
}

/** With seconds and offset, no fraction: `2026-06-10T10:00:00+00:00`. */
const rfc3339 = (at: Date): string => `${at.toISOString().slice(0, 19)}+00:00`;

/** What a signed transaction says of our order. Another number, merchant or currency than ours says nothing. */
export function queryAnswer(merchant: Merchant, bytes: Uint8Array, outTradeNo?: string): QueryAnswer {
  const found = read(transactionShape, bytes);
  if (!found) return unknown(`WECHAT ${refusalCode(bytes) ?? 'UNREADABLE'}`);
  if (found.mchid !== merchant.mchId || found.appid !== merchant.appId) return unknown('OTHER_MERCHANT');
  if (outTradeNo !== undefined && found.out_trade_no !== outTradeNo) return unknown('OTHER_ORDER');
  switch (found.trade_state) {
    case 'SUCCESS': return paid(found);
    case 'NOTPAY': case 'USERPAYING': case 'PAYERROR': return { kind: 'NOTPAY' };
    case 'CLOSED': case 'REVOKED': return { kind: 'CLOSED' };
    default: return unknown(`STATE ${found.trade_state.slice(0, 20)}`);
  }
}

function paid(found: z.output<typeof transactionShape>): QueryAnswer {
  const { out_trade_no: outTradeNo, transaction_id: transactionId, success_time: paidAt, amount } = found;
  if (transactionId === undefined || paidAt === undefined || amount?.total === undefined) return unknown('INCOMPLETE');
  if (amount.currency !== 'CNY') return unknown('CURRENCY');
  const transaction: WechatTransaction = { outTradeNo, transactionId, amountFen: amount.total, paidAt };
  return { kind: 'PAID', transaction };
}

export function refundAnswer(bytes: Uint8Array, outRefundNo: string): RefundAnswer {
  const found = read(refundShape, bytes);
  if (!found) return refusedOrUnknown(refusalCode(bytes) ?? 'SYSTEM_ERROR');
  if (found.out_refund_no !== outRefundNo) return unknown('OTHER_REFUND');
  switch (found.status) {
    case 'SUCCESS': return found.success_time ? { kind: 'SUCCESS', refundedAt: found.success_time } : unknown('INCOMPLETE');
    case 'PROCESSING': case 'CLOSED': case 'ABNORMAL': return { kind: found.status };
    default: return unknown(`STATE ${found.status.slice(0, 20)}`);
  }
}

const noticeShape = z.object({
  event_type: z.string().max(64),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string(),
    nonce: z.string(),
    associated_data: z.string().default(''),
  }),
});
export const noticeIn = (bytes: Uint8Array): z.output<typeof noticeShape> | undefined => read(noticeShape, bytes);

/** The number of the refund that an opened notice is about. */
export function noticedRefund({ mchId }: Merchant, bytes: Uint8Array): string | undefined {
  const found = read(refundNoticeShape, bytes);
  return found?.mchid === mchId ? found.out_refund_no : undefined;
}
