import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refundBody, tradeBill, transactionBody } from './answers.js';
import { demoMerchant } from './keys.js';
import { freshNumber, type Transaction } from './ledger.js';
import type { WechatHouse } from './house.js';
import { refuseRequest, wechatHeaders } from './signatures.js';

const orderShape = z.object({
  appid: z.literal(demoMerchant.appId), mchid: z.literal(demoMerchant.mchId), description: z.string().min(1).max(127),
  out_trade_no: z.string().regex(/^[\w\-|*]{6,32}$/), time_expire: z.iso.datetime({ offset: true }), notify_url: z.url().max(255),
  amount: z.object({ total: z.int().min(1), currency: z.literal('CNY').default('CNY') }),
});
const refundShape = z.object({
  transaction_id: z.string(), out_refund_no: z.string().regex(/^[\w\-|*@]{1,64}$/), notify_url: z.url().optional(),
  amount: z.object({ refund: z.int().min(1), total: z.int().min(1), currency: z.literal('CNY') }),
});

export const PARTY_NAME = 'wechat-pay';

type ByNumber = { Params: { number: string } };
type Answer = { readonly status: number; readonly body?: object };
const refusal = (status: number, code: string, message: string): Answer => ({ status, body: { code, message } });
const NO_ORDER = refusal(404, 'ORDER_NOT_EXIST', '订单不存在');

/** The part of API v3 that a Native merchant uses, each request verified and each answer signed. */
export function addMerchantApi(app: FastifyInstance, wechat: WechatHouse): void {
  const { house, keys, ledger } = wechat;
  const send = (reply: FastifyReply, { status, body }: Answer): FastifyReply => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const key = house.faults.has('FORGED') ? keys.stranger : keys.wechat;
    return reply.code(status).headers(wechatHeaders(key, text, house.now())).type('application/json; charset=utf-8').send(text === '' ? undefined : text);
  };
  const bodyOf = (request: FastifyRequest): string => (Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '');
  const signed = <R extends FastifyRequest>(work: (request: R) => Answer) => (request: FastifyRequest, reply: FastifyReply) => {
    const { method, url, headers } = request;
    const wrong = refuseRequest(keys.merchant, { method, url, body: bodyOf(request), authorization: headers.authorization ?? '' }, house.now());
    return send(reply, wrong === undefined ? work(request as R) : refusal(401, 'SIGN_ERROR', wrong));
  };
  app.post('/v3/pay/transactions/native', signed((request) => order(wechat, bodyOf(request))));
  app.get('/v3/pay/transactions/out-trade-no/:number', signed<FastifyRequest<ByNumber>>(({ params }) => {
    const one = ledger.transaction(params.number);
    return one ? { status: 200, body: transactionBody(one) } : NO_ORDER;
  }));
  app.post('/v3/pay/transactions/out-trade-no/:number/close', signed<FastifyRequest<ByNumber>>(({ params }) => close(wechat, params.number)));
  app.post('/v3/refund/domestic/refunds', signed((request) => refund(wechat, bodyOf(request))));
  app.get('/v3/refund/domestic/refunds/:number', signed<FastifyRequest<ByNumber>>(({ params }) => {
    const one = ledger.refund(params.number);
    return one ? { status: 200, body: refundBody(one) } : refusal(404, 'RESOURCE_NOT_EXISTS', '退款单不存在');
  }));
  app.get('/v3/bill/tradebill', signed<FastifyRequest<{ Querystring: { bill_date?: string } }>>(({ query, host }) => billPlace(wechat, query.bill_date ?? '', host)));
  app.get<{ Querystring: { day: string } }>('/v3/billdownload/file', (request, reply) => {
    const wrong = refuseRequest(keys.merchant, { method: 'GET', url: request.url, body: '', authorization: request.headers.authorization ?? '' }, house.now());
    if (wrong !== undefined) return send(reply, refusal(401, 'SIGN_ERROR', wrong));
    return reply.type('text/plain').send(billOf(wechat, request.query.day) ?? '');
  });
}

function parsed<T>(shape: z.ZodType<T>, body: string): T | Answer {
  try {
    const found = shape.safeParse(JSON.parse(body));
    return found.success ? found.data : refusal(400, 'PARAM_ERROR', z.prettifyError(found.error).slice(0, 200));
  } catch {
    return refusal(400, 'PARAM_ERROR', '不是 JSON');
  }
}

const isAnswer = (value: object): value is Answer => 'status' in value;

function order(wechat: WechatHouse, body: string): Answer {
  const wanted = parsed(orderShape, body);
  if (isAnswer(wanted)) return wanted;
  const known = wechat.ledger.transaction(wanted.out_trade_no);
  if (known) return orderedAgain(known, wanted.amount.total);
  const one = wechat.ledger.keep({
    outTradeNo: wanted.out_trade_no,
    prepayId: prepayIdOf(wanted.out_trade_no), description: wanted.description, amountFen: wanted.amount.total,
    notifyUrl: wanted.notify_url, state: 'NOTPAY', expiresAt: new Date(wanted.time_expire).toISOString(),
  });
  return { status: 200, body: { code_url: codeOf(one) } };
}

function orderedAgain(known: Transaction, amountFen: number): Answer {
  if (known.state === 'CLOSED') return refusal(400, 'ORDER_CLOSED', '订单已关闭');
  if (known.state !== 'NOTPAY') return refusal(400, 'ORDERPAID', '订单已支付');
  if (known.amountFen !== amountFen) return refusal(400, 'OUT_TRADE_NO_USED', '商户订单号重复');
  return { status: 200, body: { code_url: codeOf(known) } };
}

/** The same for the same number, so that made-up data are the same each time they are made. */
const prepayIdOf = (outTradeNo: string): string => createHash('sha256').update(outTradeNo).digest('base64url').slice(0, 12);

const codeOf = ({ prepayId }: Transaction): string => `weixin://wxpay/bizpayurl?pr=${prepayId}`;

function close({ ledger }: WechatHouse, outTradeNo: string): Answer {
  const one = ledger.transaction(outTradeNo);
  if (!one) return NO_ORDER;
  if (one.state === 'SUCCESS' || one.state === 'REFUND') return refusal(400, 'ORDERPAID', '订单已支付');
  ledger.keep({ ...one, state: 'CLOSED' });
  return { status: 204 };
}

function refund(wechat: WechatHouse, body: string): Answer {
  const { ledger, house } = wechat;
  const wanted = parsed(refundShape, body);
  if (isAnswer(wanted)) return wanted;
  const known = ledger.refund(wanted.out_refund_no);
  if (known) return known.amountFen === wanted.amount.refund ? { status: 200, body: refundBody(known) } : refusal(400, 'INVALID_REQUEST', '退款单号重复');
  const paid = ledger.byTransactionId(wanted.transaction_id);
  if (!paid) return refusal(404, 'RESOURCE_NOT_EXISTS', '订单不存在');
  const back = ledger.refunds().filter(({ transactionId, status }) => transactionId === paid.transactionId && status !== 'CLOSED').reduce((sum, one) => sum + one.amountFen, 0);
  if (wanted.amount.total !== paid.amountFen || back + wanted.amount.refund > paid.amountFen) return refusal(400, 'INVALID_REQUEST', '订单金额或退款金额有误');
  const one = ledger.keepRefund({
    outRefundNo: wanted.out_refund_no, refundId: freshNumber('5030'), transactionId: wanted.transaction_id, outTradeNo: paid.outTradeNo,
    amountFen: wanted.amount.refund, totalFen: wanted.amount.total, notifyUrl: wanted.notify_url ?? paid.notifyUrl, status: 'PROCESSING',
    createdAt: house.now().toISOString(),
  });
  if (ledger.fate !== 'WAIT') wechat.finishRefund(one, ledger.fate);
  return { status: 200, body: refundBody(one) };
}

const billOf = ({ ledger }: WechatHouse, day: string): string | undefined => tradeBill(day, ledger.transactions(), ledger.refunds());

/** The file is where the merchant reached us: its signature goes nowhere else. */
function billPlace(wechat: WechatHouse, day: string, host: string): Answer {
  const bill = billOf(wechat, day);
  if (bill === undefined) return refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  const hash = createHash('sha1').update(bill).digest('hex');
  return { status: 200, body: { hash_type: 'SHA1', hash_value: hash, download_url: `http://${host}/${PARTY_NAME}/v3/billdownload/file?token=sandbox&day=${day}` } };
}
