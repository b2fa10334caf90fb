import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { aCase } from '../test/factories.js';
import { describeOnBothDatabases } from '../test/harness.js';
import { waitUntil } from '../test/wait-until.js';
import { wechatRig, type WechatRig } from '../test/wechat-rig.js';
import { ApplicationTransition } from '../modules/application/application-transition.entity.js';
import { choosePayment } from '../modules/payment/commands/choose-payment.js';
import { Payment } from '../modules/payment/payment.entity.js';
import { SteppedClock } from '../platform/clock.js';
import { addWechatNotifyRoute } from './wechat-notify-route.js';
import { WECHAT_NOTIFY_PATH } from './wechat-notify-path.js';

describeOnBothDatabases('POST /notify/wechat-pay', (harness) => {
  let app: FastifyInstance;
  let rig: WechatRig;
  let url: string;
  beforeAll(async () => {
    rig = await wechatRig(new SteppedClock(new Date()));
    rig.follow(harness().clock);
    app = fastify();
    addWechatNotifyRoute(app, harness().runtime, rig.gateway);
    url = (await app.listen({ port: 0, host: '127.0.0.1' })) + WECHAT_NOTIFY_PATH;
  });
  afterAll(async () => {
    await app.close();
    await rig.close();
  });

  const em = () => harness().database.orm.em.fork();
  const anOffered = async (): Promise<Payment> => {
    const { application, applicant } = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    await choosePayment(harness().runtime, rig.connect({ notifyUrl: url }), applicant, { applicationId: application.id, channel: 'WECHAT' });
    return em().findOneOrFail(Payment, { applicationId: application.id });
  };
  const stateOf = async ({ id }: Payment): Promise<string> => (await em().findOneOrFail(Payment, { id })).state;

  test('books a payment that WeChat tells of, though it tells twice', async () => {
    const payment = await anOffered();
    await rig.fault('TWICE');
    await rig.act('pay', { outTradeNo: payment.outTradeNo });
    await rig.fault('TWICE', false);
    await waitUntil(async () => (await stateOf(payment)) === 'PAID', { what: 'the notice was taken' });
    expect(await em().count(ApplicationTransition, { applicationId: payment.applicationId, event: 'paid' })).toBe(1);
  });

  test('refuses a stranger’s notice, which is told again until it is a true one', async () => {
    const payment = await anOffered();
    await rig.fault('FORGED');
    await rig.act('pay', { outTradeNo: payment.outTradeNo });
    await waitUntil(async () => (await rig.books()).notices.length > 1, { what: 'the notice was repeated' });
    expect(await stateOf(payment)).toBe('AWAITING');
    await rig.fault('FORGED', false);
    await waitUntil(async () => (await stateOf(payment)) === 'PAID', { what: 'a true notice was taken' });
  });

  test.each([
    ['no signature', {}, '{}'],
    ['no body', { 'content-type': 'application/json' }, ''],
    ['another type', { 'content-type': 'text/xml' }, '<xml/>'],
  ])('answers 401 to %s', async (_, headers, body) => {
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ code: 'FAIL', message: expect.any(String) });
  });

  test('reads no more than 64 kB', async () => {
    expect((await fetch(url, { method: 'POST', body: 'x'.repeat(65 * 1024) })).status).toBe(413);
  });
});
