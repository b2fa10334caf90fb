import { afterAll, afterEach, expect, test } from '@jest/globals';
import { cancel, expireDue, aCase, pay, type MadeApplication } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal } from '../../../test/refusal.js';
import { wechatRig, type WechatRig } from '../../../test/wechat-rig.js';
import { days, hours, minutes, SteppedClock } from '../../../platform/clock.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { ReconciliationException } from '../../treasury/reconciliation-exception.entity.js';
import { Payment } from '../payment.entity.js';
import { choosePayment } from './choose-payment.js';
import { queryOpenPayments } from './pursue-payment.js';
import { pursueRefunds } from './pursue-refund.js';
import { reconcileBill } from './reconcile-bill.js';
import { refreshPayment } from './refresh-payment.js';
import { settleEndedOrder } from './settle-ended-order.js';

const rigs: WechatRig[] = [];
const rig = (): WechatRig => rigs.at(-1)!;

describeOnBothDatabases('paying by WeChat', (harness) => {
  afterEach(async () => {
    for (const fault of ['DOWN', 'CUT', 'FORGED']) await rig().fault(fault, false);
    await rig().act('refundFate', { fate: 'SUCCESS' });
  });
  afterAll(() => rig().close());

  const em = () => harness().database.orm.em.fork();
  const caseNow = (id: string) => loadApplication(em(), id);
  const paymentsOf = (applicationId: string) => em().find(Payment, { applicationId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const last = async (made: MadeApplication): Promise<Payment> => (await paymentsOf(made.application.id)).at(-1)!;
  const anOrder = async (): Promise<MadeApplication> => {
    rig().follow(harness().clock);
    return aCase(harness(), { state: 'AWAITING_PAYMENT' });
  };
  const choose = (made: MadeApplication, channel: Payment['channel'] = 'WECHAT') =>
    choosePayment(harness().runtime, rig().gateway, made.applicant, { applicationId: made.application.id, channel });
  const ask = () => queryOpenPayments(harness().runtime, rig().gateway);
  const pursue = () => pursueRefunds(harness().runtime, { wechat: rig().gateway, bank: harness().gateways.bank });
  const somebodyPays = async (payment: Payment, how: object = {}) => rig().act('pay', { outTradeNo: payment.outTradeNo, notify: false, ...how });
  const later = (milliseconds: number) => harness().clock.advance(milliseconds);

  test('gives a code that is there again when chosen again, and twice at once', async () => {
    const made = await anOrder();
    await Promise.all([choose(made), choose(made)]);
    await choose(made);
    const [payment, ...others] = await paymentsOf(made.application.id);
    expect(others).toEqual([]);
    expect(payment).toMatchObject({ state: 'AWAITING', codeUrl: expect.stringMatching(/^weixin:/), outTradeNo: expect.stringMatching(/^P[0-9A-Z]{25}$/) });
    expect(payment!.codeExpiresAt!.getTime() - harness().clock.now().getTime()).toBe(hours(2) - minutes(5));
  });

  test('is found paid by asking, where the notice was lost', async () => {
    const made = await anOrder();
    await choose(made);
    await somebodyPays(await last(made));
    await ask();
    expect((await caseNow(made.application.id)).state).toBe('PENDING_REVIEW');
    expect(await last(made)).toMatchObject({ state: 'PAID', askAgainAt: null });
  });

  test('is asked about when its applicant looks, at most every three seconds', async () => {
    const made = await anOrder();
    await choose(made);
    const refresh = () => refreshPayment(harness().runtime, rig().gateway, made.applicant, { applicationId: made.application.id });
    await refresh();
    await somebodyPays(await last(made));
    await refresh();
    expect((await last(made)).state).toBe('AWAITING');
    later(3000);
    await Promise.all([refresh(), refresh()]);
    expect((await last(made)).state).toBe('PAID');
  });

  test.each(['DOWN', 'CUT', 'FORGED'])('whose code got lost (%s) is ordered again under the same number', async (fault) => {
    const made = await anOrder();
    await rig().fault(fault);
    await choose(made);
    const before = await last(made);
    expect(before).toMatchObject({ state: 'AWAITING', codeUrl: null });
    await rig().fault(fault, false);
    await ask();
    expect(await last(made)).toMatchObject({ id: before.id, outTradeNo: before.outTradeNo, codeUrl: expect.stringMatching(/^weixin:/) });
  });

  test('with a code that expired closes there, then here; choosing again gives a new code and more time', async () => {
    const made = await anOrder();
    await choose(made);
    later(hours(1) + minutes(56));
    await choose(made);
    const [first, second] = await paymentsOf(made.application.id);
    expect([first, second]).toMatchObject([{ state: 'CLOSED', askAgainAt: null }, { state: 'AWAITING', codeUrl: expect.stringMatching(/^weixin:/) }]);
    expect((await rig().gateway.query(first!.outTradeNo!)).kind).toBe('CLOSED');
    expect((await caseNow(made.application.id)).waitingUntil!.getTime() - harness().clock.now().getTime()).toBe(hours(2));
    await somebodyPays(second!);
    await ask();
    expect((await caseNow(made.application.id)).state).toBe('PENDING_REVIEW');
  });

  test('with a code that expired unpaid leaves the order to choose again, until its wait ends', async () => {
    const made = await anOrder();
    await choose(made);
    later(hours(2) - minutes(5));
    await ask();
    expect(await last(made)).toMatchObject({ state: 'CLOSED', liveFor: null });
    expect((await caseNow(made.application.id)).state).toBe('AWAITING_PAYMENT');
    later(minutes(5));
    await expireDue(harness());
    expect((await caseNow(made.application.id)).state).toBe('EXPIRED');
  });

  test('in the last moment pays the order when the expired code is renewed', async () => {
    const made = await anOrder();
    await choose(made);
    await somebodyPays(await last(made));
    later(hours(1) + minutes(56));
    await choose(made);
    expect(await paymentsOf(made.application.id)).toMatchObject([{ state: 'PAID' }]);
    expect((await caseNow(made.application.id)).state).toBe('PENDING_REVIEW');
  });

  test('gives no second code while WeChat does not say what became of the first; a transfer can be chosen', async () => {
    const made = await anOrder();
    await choose(made);
    later(hours(1) + minutes(56));
    await rig().fault('DOWN');
    await expect(choose(made)).rejects.toEqual(refusal('BUSY'));
    await choose(made, 'TRANSFER');
    expect((await paymentsOf(made.application.id)).map(({ channel, state }) => [channel, state])).toEqual([['WECHAT', 'CLOSED'], ['TRANSFER', 'AWAITING']]);
    await rig().fault('DOWN', false);
    await ask();
    const [wechat] = await paymentsOf(made.application.id);
    expect(wechat!.askAgainAt).toBeNull();
    expect((await rig().gateway.query(wechat!.outTradeNo!)).kind).toBe('CLOSED');
  });

  test('can be renewed for 15 working days from submission and no longer', async () => {
    const made = await anOrder();
    await choose(made, 'TRANSFER');
    const end = (await caseNow(made.application.id)).waitingUntil!;
    harness().clock.set(new Date(end.getTime() - hours(1)));
    await choose(made);
    expect((await caseNow(made.application.id)).waitingUntil).toEqual(end);
    expect((await last(made)).codeExpiresAt).toEqual(new Date(end.getTime() - minutes(5)));
    harness().clock.set(new Date(end.getTime() - minutes(5)));
    await expect(choose(made)).rejects.toEqual(refusal('LIMIT_REACHED'));
  });

  test('late, after it was closed, is refunded by itself', async () => {
    const made = await anOrder();
    await choose(made);
    const payment = await last(made);
    await cancel(harness(), made);
    await harness().outbox.drain(harness().runtime);
    expect((await last(made)).state).toBe('CLOSED');
    await somebodyPays(payment);
    await ask();
    expect((await last(made)).state).toBe('REFUNDING');
    await pursue();
    later(minutes(1));
    await pursue();
    expect(await last(made)).toMatchObject({ state: 'REFUNDED', refundedAt: expect.any(Date), refundProblem: null });
    expect((await rig().books()).refunds.filter(({ outTradeNo }) => outTradeNo === payment.outTradeNo)).toHaveLength(1);
  });

  test.each(['REJECTED', 'CANCELLED'] as const)('for an order that was %s ends refunded, once, though answers get lost', async (state) => {
    const made = await anOrder();
    await choose(made);
    await somebodyPays(await last(made));
    await ask();
    await replant(harness(), made.application.id, { state });
    await rig().fault('CUT');
    await settleEndedOrder(harness().runtime, { applicationId: made.application.id });
    await Promise.all([harness().outbox.drain(harness().runtime), pursue(), pursue()]);
    expect((await last(made)).state).toBe('REFUNDING');
    await rig().fault('CUT', false);
    later(hours(1));
    await Promise.all([pursue(), pursue()]);
    const payment = await last(made);
    expect(payment.state).toBe('REFUNDED');
    expect((await rig().books()).refunds.filter(({ outTradeNo }) => outTradeNo === payment.outTradeNo)).toHaveLength(1);
  });

  test.each([['ABNORMAL', 'ABNORMAL'], ['CLOSED', 'CLOSED']] as const)('whose refund ends %s waits for people', async (fate, refundProblem) => {
    const made = await anOrder();
    await choose(made);
    await somebodyPays(await last(made));
    await ask();
    await replant(harness(), made.application.id, { state: 'CANCELLED' });
    await rig().act('refundFate', { fate });
    await settleEndedOrder(harness().runtime, { applicationId: made.application.id });
    await pursue();
    later(minutes(2));
    await pursue();
    expect(await last(made)).toMatchObject({ state: 'REFUND_ABNORMAL', refundProblem, askAgainAt: null });
  });

  test('is compared with WeChat’s bill: what is missing here is booked, what is missing there is told', async () => {
    const made = await anOrder();
    await choose(made);
    await somebodyPays(await last(made));
    const unknown = await anOrder();
    await pay(harness(), unknown.applicant, unknown.application.id);
    const { outTradeNo } = await last(unknown);
    const day = new Date(harness().clock.now().getTime() + hours(8)).toISOString().slice(0, 10);
    later(days(1));
    await reconcileBill(harness().runtime, rig().gateway, day);
    await reconcileBill(harness().runtime, rig().gateway, day);
    expect((await last(made)).channelReference).not.toBeNull();
    const told = await em().find(ReconciliationException, { reference: { $in: [outTradeNo, (await last(made)).outTradeNo] } });
    expect(told.map(({ kind, reference }) => [kind, reference])).toEqual([['WECHAT_MISSING_THERE', outTradeNo]]);
  });
}, async () => {
  rigs.push(await wechatRig(new SteppedClock(new Date())));
  return { wechat: rig().gateway };
});
