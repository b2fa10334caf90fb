import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Party, PartyHouse } from '../parties/party.js';
import { WechatHouse } from './house.js';
import { addMerchantApi, PARTY_NAME } from './merchant-api.js';
import { payPage } from './pay-page.js';

/** The newest records of each kind that the control page shows. */
const SHOWN = 200;

const codes = z.strictObject({ prepayIds: z.array(z.string()).max(100) });
const named = z.strictObject({ outTradeNo: z.string(), late: z.boolean().optional(), notify: z.boolean().optional() });
const refundNamed = z.strictObject({ outRefundNo: z.string(), status: z.enum(['SUCCESS', 'CLOSED', 'ABNORMAL']) });
const fate = z.strictObject({ fate: z.enum(['SUCCESS', 'ABNORMAL', 'CLOSED', 'WAIT']) });
const entered = z.strictObject({
  outTradeNo: z.string(), transactionId: z.string(), amountFen: z.int().min(1), paidAt: z.iso.datetime(), notifyUrl: z.url(),
});

/** WeChat Pay API v3 as a Native merchant sees it, with a page where a person pays. */
export function wechatPayParty(): Party {
  const houses = new Map<PartyHouse, WechatHouse>();
  const of = (house: PartyHouse): WechatHouse => {
    const known = houses.get(house) ?? new WechatHouse(house);
    houses.set(house, known);
    return known;
  };
  return {
    name: PARTY_NAME,
    title: { zh: '微信支付', en: 'WeChat Pay' },
    routes(app, house) {
      const wechat = of(house);
      addMerchantApi(app, wechat);
      addPayPage(app, wechat);
    },
    state(house) {
      const { ledger, notices } = of(house);
      const [transactions, refunds] = [ledger.transactions().slice(0, SHOWN), ledger.refunds().slice(0, SHOWN)];
      return { refundFate: ledger.fate, transactions, refunds, notices: notices.sent };
    },
    actions: {
      /** The whole ledger of some codes, however many came after them. */
      ledger(house, body) {
        const { prepayIds } = codes.parse(body);
        const transactions = of(house).ledger.transactions().filter(({ prepayId }) => prepayIds.includes(prepayId));
        const numbers = transactions.map(({ outTradeNo }) => outTradeNo);
        return { transactions, refunds: of(house).ledger.refunds().filter(({ outTradeNo }) => numbers.includes(outTradeNo)) };
      },
      /** Somebody pays an order; `late` also one whose code has ended, `notify: false` without a notice. */
      pay(house, body) {
        const { outTradeNo, ...how } = named.parse(body);
        return of(house).pay(outTradeNo, how);
      },
      /** Tells of a payment once more. */
      notify(house, body) {
        const paid = of(house).ledger.transaction(named.parse(body).outTradeNo);
        if (!paid?.transactionId) throw new Error('not paid');
        of(house).tellPaid(paid);
        return paid;
      },
      /** What becomes of refunds from now on; WAIT leaves them PROCESSING until `refund` ends them. */
      refundFate(house, body) {
        of(house).ledger.fate = fate.parse(body).fate;
        return { fate: of(house).ledger.fate };
      },
      refund(house, body) {
        const { outRefundNo, status } = refundNamed.parse(body);
        const refund = of(house).ledger.refund(outRefundNo);
        if (refund?.status !== 'PROCESSING') throw new Error(`refund ${outRefundNo} is ${refund?.status ?? 'not there'}`);
        return of(house).finishRefund(refund, status);
      },
      /** Forgets everything. */
      reset(house) {
        house.store.clear();
        return {};
      },
      /** Enters a payment of the past, for data that are made without it. */
      enter(house, body) {
        const { amountFen, paidAt, ...one } = entered.parse(body);
        return of(house).ledger.keep({ ...one, amountFen, paidAt, expiresAt: paidAt, state: 'SUCCESS', prepayId: one.outTradeNo, description: '数字证书续期' });
      },
    },
    close() {
      for (const { notices } of houses.values()) notices.close();
      houses.clear();
      return Promise.resolve();
    },
  };
}

type ByPrepayId = { Params: { id: string } };

/** `weixin://wxpay/bizpayurl?pr=<id>` leads here: `<party>/pay/<id>`. */
function addPayPage(app: FastifyInstance, wechat: WechatHouse): void {
  const show = (request: FastifyRequest<ByPrepayId>, reply: FastifyReply): FastifyReply => {
    const one = wechat.ledger.byPrepayId(request.params.id);
    if (!one) return reply.code(404).type('text/plain; charset=utf-8').send('没有这个订单 no such order');
    return reply.type('text/html; charset=utf-8').send(payPage(one, wechat.isOver(one)));
  };
  app.get<ByPrepayId>('/pay/:id', show);
  app.post<ByPrepayId>('/pay/:id', (request, reply) => {
    const one = wechat.ledger.byPrepayId(request.params.id);
    if (one?.state === 'NOTPAY' && !wechat.isOver(one)) wechat.pay(one.outTradeNo);
    return show(request, reply);
  });
}
