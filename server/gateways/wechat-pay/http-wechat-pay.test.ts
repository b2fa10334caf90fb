import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin';
import { demoMerchant, wechatKeyFiles } from '../../../sandbox/wechat-pay/keys.js';
import { SteppedClock, after, hours, minutes } from '../../platform/clock.js';
import { wechatRig, type WechatRig } from '../../test/wechat-rig.js';

const start = new Date('2026-06-10T02:00:00Z');
let made = 0;
const aTradeNo = (): string => `PTEST${String((made += 1)).padStart(10, '0')}`;

describe('our side of WeChat Pay', () => {
  const clock = new SteppedClock(start);
  let rig: WechatRig;
  beforeAll(async () => {
    rig = await wechatRig(clock);
  });
  afterEach(async () => {
    for (const fault of ['DOWN', 'CUT', 'FORGED', 'SLOW']) await rig.fault(fault, false);
  });
  afterAll(() => rig.close());

  const anOrder = (outTradeNo = aTradeNo()) => ({ outTradeNo, description: '数字证书续期 XQ-260610-00001-3', amountFen: 40_000, expiresAt: after(clock.now(), hours(1)) });
  const paid = async (): Promise<{ outTradeNo: string; transactionId: string }> => {
    const order = anOrder();
    await rig.gateway.order(order);
    return (await rig.act('pay', { outTradeNo: order.outTradeNo })) as { outTradeNo: string; transactionId: string };
  };

  test('gets a code, the same for the same number, and finds it unpaid', async () => {
    const order = anOrder();
    const first = await rig.gateway.order(order);
    expect(first).toEqual({ kind: 'CODE', codeUrl: expect.stringMatching(/^weixin:\/\/wxpay\//) });
    expect(await rig.gateway.order(order)).toEqual(first);
    expect(await rig.gateway.query(order.outTradeNo)).toEqual({ kind: 'NOTPAY' });
  });

  test('finds what was paid, and cannot close it', async () => {
    const { outTradeNo, transactionId } = await paid();
    const transaction = { outTradeNo, transactionId, amountFen: 40_000, paidAt: clock.now() };
    expect(await rig.gateway.query(outTradeNo)).toEqual({ kind: 'PAID', transaction });
    expect(await rig.gateway.close(outTradeNo)).toEqual({ kind: 'PAID' });
    expect(await rig.gateway.order(anOrder(outTradeNo))).toEqual({ kind: 'PAID' });
  });

  test('closes an order, and knows of none that was never made', async () => {
    const order = anOrder();
    await rig.gateway.order(order);
    expect(await rig.gateway.close(order.outTradeNo)).toEqual({ kind: 'CLOSED' });
    expect(await rig.gateway.query(order.outTradeNo)).toEqual({ kind: 'CLOSED' });
    expect(await rig.gateway.order(order)).toEqual({ kind: 'CLOSED' });
    expect(await rig.gateway.close('PNEVER0001')).toEqual({ kind: 'ABSENT' });
    expect(await rig.gateway.query('PNEVER0001')).toEqual({ kind: 'ABSENT' });
    expect(await rig.gateway.queryRefund('RNEVER0001')).toEqual({ kind: 'ABSENT' });
  });

  test('refunds once under one number, whatever becomes of it', async () => {
    const { transactionId } = await paid();
    await rig.act('refundFate', { fate: 'WAIT' });
    const refund = { outRefundNo: aTradeNo(), transactionId, amountFen: 40_000 };
    expect(await rig.gateway.refund(refund)).toEqual({ kind: 'PROCESSING' });
    expect(await rig.gateway.refund(refund)).toEqual({ kind: 'PROCESSING' });
    await rig.act('refund', { outRefundNo: refund.outRefundNo, status: 'SUCCESS' });
    expect(await rig.gateway.queryRefund(refund.outRefundNo)).toEqual({ kind: 'SUCCESS', refundedAt: clock.now() });
    expect((await rig.gateway.refund({ ...refund, outRefundNo: aTradeNo() })).kind).toBe('REFUSED');
  });

  test('reads the bill of a day, and none where nothing was traded', async () => {
    const { outTradeNo, transactionId } = await paid();
    const bill = await rig.gateway.tradeBill('2026-06-10');
    expect(bill).toMatchObject({ kind: 'BILL', lines: expect.arrayContaining([{ outTradeNo, transactionId, kind: 'PAYMENT', amountFen: 40_000, outRefundNo: '0', refundFen: 0 }]) });
    expect(await rig.gateway.tradeBill('2020-01-01')).toEqual({ kind: 'NONE' });
  });

  test.each([['DOWN', /^UNSIGNED HTTP 503$/], ['CUT', /^CONNECTION /], ['FORGED', /^SIGNATURE$/]])('takes %s for an open question', async (fault, cause) => {
    const order = anOrder();
    await rig.fault(fault);
    const open = { kind: 'UNKNOWN', cause: expect.stringMatching(cause) };
    expect(await rig.gateway.order(order)).toEqual(open);
    expect(await rig.gateway.query(order.outTradeNo)).toEqual(open);
    expect(await rig.gateway.close(order.outTradeNo)).toEqual(open);
    expect(await rig.gateway.tradeBill('2026-06-10')).toEqual(open);
  });

  test('waits no longer than it is told to', async () => {
    const hanging = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => hanging.once('listening', resolve));
    const { port } = hanging.address() as { port: number };
    const gateway = rig.connect({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 100 });
    expect(await gateway.query('PANY000001')).toEqual({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    hanging.closeAllConnections();
    await new Promise((resolve) => hanging.close(resolve));
  });

  test('is refused by name when the merchant’s key is another', async () => {
    const stranger = rig.connect({ merchantKey: readFileSync(wechatKeyFiles(rig.dir).wechatPrivate, 'utf8') });
    expect(await stranger.order(anOrder())).toEqual({ kind: 'REFUSED', code: 'SIGN_ERROR' });
    expect(await stranger.query('PANY000001')).toEqual({ kind: 'UNKNOWN', cause: 'WECHAT SIGN_ERROR' });
  });
});

describe('an independent implementation (wechatpay-axios-plugin)', () => {
  const clock = new SteppedClock(start);
  let rig: WechatRig;
  beforeAll(async () => {
    rig = await wechatRig(clock);
  });
  afterAll(() => rig.close());

  test('verifies our requests', async () => {
    const seen: { method: string; url: string; authorization: string; body: string }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const { method = '', url = '', headers } = request;
        seen.push({ method, url, authorization: headers.authorization ?? '', body: Buffer.concat(chunks).toString('utf8') });
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const gateway = rig.connect({ baseUrl: `http://127.0.0.1:${port}` });
    await gateway.order({ outTradeNo: 'PTEST00001', description: '续期 "1"', amountFen: 1, expiresAt: after(start, hours(1)) });
    await gateway.query('PTEST00001');
    await gateway.close('PTEST00001');
    await gateway.refund({ outRefundNo: 'RTEST00001', transactionId: '4200', amountFen: 1 });
    await gateway.tradeBill('2026-06-09');
    await new Promise((resolve) => server.close(resolve));
    const key = Rsa.from(readFileSync(wechatKeyFiles(rig.dir).merchantPublic, 'utf8'), Rsa.KEY_TYPE_PUBLIC);
    expect(seen).toHaveLength(5);
    for (const { method, url, authorization, body } of seen) {
      const given: Record<string, string | undefined> = Object.fromEntries(
        [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value] as const),
      );
      const { timestamp = '', nonce_str: nonce = '', signature = '' } = given;
      expect(Rsa.verify(Formatter.request(method, url, timestamp, nonce, body), signature, key)).toBe(true);
    }
  });

  test('signs and encrypts notices that we accept', () => {
    const content = {
      mchid: demoMerchant.mchId, appid: demoMerchant.appId, out_trade_no: 'PTEST00002', trade_state: 'SUCCESS', transaction_id: '42000001',
      success_time: '2026-06-10T10:00:00+08:00', amount: { total: 40_000, currency: 'CNY' },
    };
    const nonce = Formatter.nonce(12);
    const ciphertext = Aes.AesGcm.encrypt(JSON.stringify(content), demoMerchant.apiV3Key, nonce, 'transaction');
    const resource = { algorithm: 'AEAD_AES_256_GCM', ciphertext, nonce, associated_data: 'transaction', original_type: 'transaction' };
    const body = JSON.stringify({ id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', resource });
    const timestamp = String(start.getTime() / 1000);
    const theirs = Rsa.from(readFileSync(wechatKeyFiles(rig.dir).wechatPrivate, 'utf8'), Rsa.KEY_TYPE_PRIVATE);
    const headers = {
      'wechatpay-timestamp': timestamp, 'wechatpay-nonce': 'n0nce', 'wechatpay-serial': demoMerchant.publicKeyId,
      'wechatpay-signature': Rsa.sign(Formatter.response(timestamp, 'n0nce', body), theirs),
    };
    const transaction = { outTradeNo: 'PTEST00002', transactionId: '42000001', amountFen: 40_000, paidAt: start };
    expect(rig.gateway.parseNotice(headers, Buffer.from(body))).toEqual({ kind: 'PAID', transaction });
    clock.advance(minutes(5) + 1000);
    expect(rig.gateway.parseNotice(headers, Buffer.from(body))).toEqual({ kind: 'REFUSED', cause: 'CLOCK' });
  });
});
