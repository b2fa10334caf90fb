import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import { parseNotice } from './notice.js';
import type { BillAnswer, CloseAnswer, NativeOrder, OrderAnswer, QueryAnswer, RefundAnswer, RefundOrder, WechatPayGateway } from './port.js';
import { callWechat, rawCall, type WechatLine } from './signed-call.js';
import { readTradeBill } from './trade-bill.js';
import { billPlaceIn, codeUrlIn, orderBody, queryAnswer, refundAnswer, refundBody, refusalCode, refusedOrUnknown, unknown } from './wire-format.js';

const ANSWER_LIMIT = 64 * 1024;
const BILL_LIMIT = 64 * 1024 * 1024;
const NO_SUCH_ORDER = new Set(['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS']);

type Key = KeyObject | string;

export interface HttpWechatPayConfig {
  /** `https://api.mch.weixin.qq.com`, or the sandbox's. */
  readonly baseUrl: string;
  readonly mchId: string;
  readonly appId: string;
  /** Serial of our merchant certificate. */
  readonly merchantSerial: string;
  /** Our private key: PEM (PKCS#8) or a KeyObject; RSA. */
  readonly merchantKey: Key;
  /** WeChat's keys by `PUB_KEY_ID_…` or certificate serial: PEM (SPKI or certificate) or a KeyObject; the first is asked for. */
  readonly platformKeys: ReadonlyMap<string, Key>;
  /** 32 characters, as chosen in the merchant's console. */
  readonly apiV3Key: string;
  /** Where notices go: https in production, no query. */
  readonly notifyUrl: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

async function order(line: WechatLine, native: NativeOrder): Promise<OrderAnswer> {
  const reply = await callWechat(line, { method: 'POST', path: '/v3/pay/transactions/native', body: orderBody(line, native), limit: ANSWER_LIMIT });
  if ('unverified' in reply) return unknown(reply.unverified);
  const codeUrl = codeUrlIn(reply.signed);
  if (codeUrl !== undefined) return { kind: 'CODE', codeUrl };
  const code = refusalCode(reply.signed) ?? 'SYSTEM_ERROR';
  if (code === 'ORDERPAID') return { kind: 'PAID' };
  return code === 'ORDER_CLOSED' ? { kind: 'CLOSED' } : refusedOrUnknown(code);
}

const orderPath = (outTradeNo: string): string => `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`;

async function query(line: WechatLine, outTradeNo: string): Promise<QueryAnswer> {
  const path = `${orderPath(outTradeNo)}?mchid=${encodeURIComponent(line.mchId)}`;
  const reply = await callWechat(line, { method: 'GET', path, limit: ANSWER_LIMIT });
  if ('unverified' in reply) return unknown(reply.unverified);
  return NO_SUCH_ORDER.has(refusalCode(reply.signed) ?? '') ? { kind: 'ABSENT' } : queryAnswer(line, reply.signed, outTradeNo);
}

async function close(line: WechatLine, outTradeNo: string): Promise<CloseAnswer> {
  const body = JSON.stringify({ mchid: line.mchId });
  const reply = await callWechat(line, { method: 'POST', path: `${orderPath(outTradeNo)}/close`, body, limit: ANSWER_LIMIT });
  if ('unverified' in reply) return unknown(reply.unverified);
  if (reply.status === 204 && reply.signed.length === 0) return { kind: 'CLOSED' };
  const code = refusalCode(reply.signed) ?? 'UNREADABLE';
  if (code === 'ORDERPAID') return { kind: 'PAID' };
  if (code === 'ORDER_CLOSED') return { kind: 'CLOSED' };
  return NO_SUCH_ORDER.has(code) ? { kind: 'ABSENT' } : unknown(`WECHAT ${code}`);
}

async function refund(line: WechatLine, wanted: RefundOrder): Promise<RefundAnswer> {
  const reply = await callWechat(line, { method: 'POST', path: '/v3/refund/domestic/refunds', body: refundBody(line, wanted), limit: ANSWER_LIMIT });
  return 'unverified' in reply ? unknown(reply.unverified) : refundAnswer(reply.signed, wanted.outRefundNo);
}

async function queryRefund(line: WechatLine, outRefundNo: string): Promise<RefundAnswer> {
  const path = `/v3/refund/domestic/refunds/${encodeURIComponent(outRefundNo)}`;
  const reply = await callWechat(line, { method: 'GET', path, limit: ANSWER_LIMIT });
  if ('unverified' in reply) return unknown(reply.unverified);
  return NO_SUCH_ORDER.has(refusalCode(reply.signed) ?? '') ? { kind: 'ABSENT' } : refundAnswer(reply.signed, outRefundNo);
}

/** The address of the file is signed with its hash; the file itself is not, so the hash is what makes it WeChat's. */
async function tradeBill(line: WechatLine, day: string): Promise<BillAnswer> {
  const path = `/v3/bill/tradebill?bill_date=${encodeURIComponent(day)}&bill_type=ALL`;
  const reply = await callWechat(line, { method: 'GET', path, limit: ANSWER_LIMIT });
  if ('unverified' in reply) return unknown(reply.unverified);
  const place = billPlaceIn(reply.signed);
  const code = refusalCode(reply.signed);
  if (!place) return code === 'NO_STATEMENT_EXIST' || code === 'STATEMENT_CREATING' ? { kind: 'NONE' } : unknown(`WECHAT ${code ?? 'UNREADABLE'}`);
  // Our signature goes nowhere but to WeChat.
  if (new URL(place.download_url).origin !== new URL(line.baseUrl).origin) return unknown('OTHER_HOST');
  const file = await rawCall(line, { method: 'GET', url: place.download_url, limit: BILL_LIMIT });
  if ('unverified' in file) return unknown(file.unverified);
  if (createHash('sha1').update(file.body).digest('hex') !== place.hash_value.toLowerCase()) return unknown('HASH');
  const lines = readTradeBill(file.body.toString('utf8'));
  return lines ? { kind: 'BILL', lines } : unknown('UNREADABLE');
}

const publicKey = (key: Key): KeyObject => (typeof key === 'string' ? createPublicKey(key) : key);

/** WeChat Pay API v3. Throws at creation when a key cannot be read or has the wrong length. */
export function createHttpWechatPay(config: HttpWechatPayConfig): WechatPayGateway {
  const platformKeys = new Map([...config.platformKeys].map(([serial, key]) => [serial, publicKey(key)]));
  const [platformSerial] = platformKeys.keys();
  if (platformSerial === undefined) throw new Error('WeChat Pay needs a key of WeChat’s');
  const apiV3Key = Buffer.from(config.apiV3Key);
  if (apiV3Key.length !== 32) throw new Error('the APIv3 key has 32 bytes');
  const merchantKey = typeof config.merchantKey === 'string' ? createPrivateKey(config.merchantKey) : config.merchantKey;
  const line: WechatLine = { ...config, baseUrl: config.baseUrl.replace(/\/+$/, ''), platformKeys, platformSerial, apiV3Key, merchantKey };
  return {
    order: (native) => order(line, native),
    query: (outTradeNo) => query(line, outTradeNo),
    close: (outTradeNo) => close(line, outTradeNo),
    refund: (wanted) => refund(line, wanted),
    queryRefund: (outRefundNo) => queryRefund(line, outRefundNo),
    tradeBill: (day) => tradeBill(line, day),
    parseNotice: (headers, rawBody) => parseNotice(line, headers, rawBody),
  };
}
