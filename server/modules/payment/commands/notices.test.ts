import { afterAll, expect, test } from '@jest/globals';
import { aCase } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { contentFor, notice, noticeParty, type Told } from '../../../test/wechat-notices.js';
import { after, minutes } from '../../../platform/clock.js';
import { randomBelow, seededRandom, type Random } from '../../../platform/random.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { ReconciliationException } from '../../treasury/reconciliation-exception.entity.js';
import { Payment } from '../payment.entity.js';
import { createPayment } from './create-payment.js';
import { takeNotice } from './take-notice.js';

const { clock, gateway, serial, strangers } = noticeParty;

/** Everything a forger can do with true notices in hand but without WeChat's key, and what WeChat never says to us. */
function forgeries(outTradeNo: string, truth: Told, other: Told, random: Random): readonly (() => Told)[] {
  const below = (bound: number): number => randomBelow(random, bound);
  const flip = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    const at = below(copy.length);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << below(8)), at);
    return copy;
  };
  const header = (name: string, value: string | string[] | undefined): Told => ({ ...truth, headers: { ...truth.headers, [`wechatpay-${name}`]: value } });
  const text = (name: string): string => truth.headers[`wechatpay-${name}`] as string;
  const forged = (change: object): Told => notice({ content: contentFor(outTradeNo, change), key: strangers.privateKey });
  return [
    () => ({ ...truth, body: flip(truth.body) }),
    () => ({ ...truth, body: truth.body.subarray(0, below(truth.body.length)) }),
    () => ({ ...truth, body: Buffer.concat([truth.body, Buffer.from([below(256)])]) }),
    () => ({ ...truth, body: other.body }),
    () => ({ headers: other.headers, body: truth.body }),
    () => header('signature', other.headers['wechatpay-signature'] as string),
    () => header('timestamp', String(Number(text('timestamp')) + 1 + below(299))),
    () => header('timestamp', [' ', '', '1e9', '-1', 'NaN', `${text('timestamp')} `][below(6)]),
    () => header('nonce', flip(Buffer.from(text('nonce'))).toString('latin1')),
    () => header('serial', ['', 'PUB_KEY_ID_0', '__proto__', `${serial}0`][below(4)]),
    () => header('signature', flip(Buffer.from(text('signature'), 'base64')).toString('base64')),
    () => header('signature', `${text('signature')}${['=', ' ', 'A', '\n'][below(4)]}`),
    () => header('signature', `WECHATPAY/SIGNTEST/${text('signature')}`),
    () => header(['signature', 'nonce', 'timestamp', 'serial'][below(4)]!, undefined),
    () => header('signature', [text('signature'), text('signature')]),
    () => forged({}),
    () => forged({ amount: { total: 1 + below(40_000), currency: 'CNY' } }),
    () => notice({ content: contentFor(outTradeNo), at: after(clock.now(), -minutes(5) - 1000 - below(86_400_000)) }),
    () => notice({ content: contentFor(outTradeNo), at: after(clock.now(), minutes(5) + 1000 + below(86_400_000)) }),
    () => notice({ content: contentFor(outTradeNo), apiV3Key: 'x'.repeat(32) }),
    () => notice({ content: contentFor(outTradeNo, { mchid: '1900000110' }) }),
    () => notice({ content: contentFor(outTradeNo, { appid: 'wx0000000000000000' }) }),
    () => notice({ content: contentFor(outTradeNo, { amount: { total: 40_000, currency: 'USD' } }) }),
    () => notice({ content: contentFor(outTradeNo, { trade_state: ['NOTPAY', 'CLOSED', 'REVOKED', 'REFUND'][below(4)] }) }),
    () => notice({ content: {} }),
  ];
}

const FORGED = 20_000;

describeOnBothDatabases('notices of WeChat Pay', (harness) => {
  afterAll(() => clock.set(new Date('2026-06-10T02:00:00Z')));
  const em = () => harness().database.orm.em.fork();
  const take = ({ headers, body }: Told): Promise<string | undefined> => takeNotice(harness().runtime, gateway, headers, body);
  const anOpenPayment = async (): Promise<Payment> => {
    const { application, applicant } = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const id = await createPayment(harness().runtime, applicant, { applicationId: application.id, channel: 'WECHAT' });
    return em().findOneOrFail(Payment, { id });
  };
  const paymentNow = ({ id }: Payment): Promise<Payment> => em().findOneOrFail(Payment, { id });

  test('are taken fifteen times at once with one effect', async () => {
    const payment = await anOpenPayment();
    const told = notice({ content: contentFor(payment.outTradeNo!) });
    expect(new Set(await Promise.all(Array.from({ length: 15 }, () => take(told))))).toEqual(new Set([undefined]));
    expect(await paymentNow(payment)).toMatchObject({ state: 'PAID', paidAt: new Date('2026-06-10T02:00:00Z'), askAgainAt: null });
    expect(await em().count(ApplicationTransition, { applicationId: payment.applicationId, event: 'paid' })).toBe(1);
    expect(await em().count(AuditEntry, { caseId: payment.applicationId, action: 'payment.pay' })).toBe(1);
  });

  test(`forged ${FORGED} ways are none of them taken; the true one then is, and replayed it changes nothing more`, async () => {
    const payment = await anOpenPayment();
    const truth = notice({ content: contentFor(payment.outTradeNo!) });
    const other = notice({ content: contentFor('P0000000000000000OTHER') });
    const random = seededRandom('forgeries');
    const ways = forgeries(payment.outTradeNo!, truth, other, random);
    const taken: string[] = [];
    for (let n = 0; n < FORGED; n += 1) {
      const refused = await take(ways[n % ways.length]!());
      if (refused === undefined) taken.push(String(n % ways.length));
    }
    expect(taken).toEqual([]);
    expect(await paymentNow(payment)).toMatchObject({ state: 'AWAITING', version: payment.version, channelReference: null });
    expect(await take(truth)).toBeUndefined();
    const paid = await paymentNow(payment);
    expect(paid.state).toBe('PAID');
    expect(new Set(await Promise.all(Array.from({ length: 40 }, () => take(truth))))).toEqual(new Set([undefined]));
    expect(await paymentNow(payment)).toEqual(paid);
    clock.advance(minutes(6));
    expect(await take(truth)).toBe('CLOCK');
    clock.advance(-minutes(6));
  }, 60_000);

  test.each([
    ['of another amount', (no: string) => contentFor(no, { amount: { total: 39_999, currency: 'CNY' } }), 'WECHAT_AMOUNT_DIFFERS'],
    ['of an order that is not ours', () => contentFor('P00000000000000UNKNOWN'), 'WECHAT_MISSING_HERE'],
  ] as const)('%s book nothing; finance is told once', async (_, contentOf, kind) => {
    const payment = await anOpenPayment();
    const content = contentOf(payment.outTradeNo!) as { out_trade_no: string };
    expect(await take(notice({ content }))).toBeUndefined();
    expect(await take(notice({ content }))).toBeUndefined();
    expect(await paymentNow(payment)).toMatchObject({ state: 'AWAITING', channelReference: null });
    expect(await em().count(ReconciliationException, { kind, reference: content.out_trade_no })).toBe(1);
  });

  test('of other events are taken and change nothing', async () => {
    const payment = await anOpenPayment();
    expect(await take(notice({ content: contentFor(payment.outTradeNo!), eventType: 'COUPON.USE' }))).toBeUndefined();
    expect(await paymentNow(payment)).toMatchObject({ state: 'AWAITING' });
  });
});
