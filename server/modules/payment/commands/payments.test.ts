import { expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, cancel, expireDue, pay, type MadeApplication } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { fillMissingDeadlines } from '../../application/commands/fill-missing-deadlines.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { CalendarYear } from '../../calendar/calendar-year.entity.js';
import { Payment } from '../payment.entity.js';
import { confirmPayment, type ConfirmPaymentOptions } from './confirm-payment.js';
import { createPayment } from './create-payment.js';
import { refundLapsedOrders } from './refund-lapsed-orders.js';
import { settleEndedOrder } from './settle-ended-order.js';

const system = systemActor('test');

describeOnBothDatabases('a payment', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const paymentsOf = (applicationId: string) => em().find(Payment, { applicationId }, { orderBy: { id: 'asc' } });
  const caseNow = (id: string) => loadApplication(em(), id);
  const anOrder = () => aCase(harness(), { state: 'AWAITING_PAYMENT' });
  const offer = ({ application, applicant }: MadeApplication, channel: Payment['channel'] = 'WECHAT') =>
    createPayment(harness().runtime, applicant, { applicationId: application.id, channel });
  const confirm = (paymentId: string, change: Partial<ConfirmPaymentOptions> = {}) =>
    confirmPayment(harness().runtime, system, { paymentId, channelReference: `wx-${paymentId}`, amountFen: 40_000, paidAt: harness().clock.now(), ...change });

  /** 2026 under another number is 2026 without official data. */
  const renumberYear = (year: number, other: number) =>
    harness().runtime.transact(system, ({ em: inside }) => inside.nativeUpdate(CalendarYear, { year }, { year: other }));

  test('is offered at the order’s price, and offered again it is the same', async () => {
    const made = await anOrder();
    const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => offer(made)));
    expect(new Set(others)).toEqual(new Set([first]));
    expect(await paymentsOf(made.application.id)).toMatchObject([{ id: first, state: 'AWAITING', amountFen: 40_000, liveFor: made.application.id }]);
  });

  test('by another channel closes the one before; a transfer keeps the order payable for 15 working days', async () => {
    const made = await anOrder();
    await offer(made);
    await offer(made, 'TRANSFER');
    const states = (await paymentsOf(made.application.id)).map(({ channel, state }) => [channel, state]).sort();
    expect(states).toEqual([['TRANSFER', 'AWAITING'], ['WECHAT', 'CLOSED']]);
    expect((await caseNow(made.application.id)).waitingUntil).toEqual(new Date('2026-07-02T02:00:00Z'));
  });

  test('by transfer while the calendar lacks the year gets its end when the year is there', async () => {
    const made = await anOrder();
    await renumberYear(2026, 1999);
    await offer(made, 'TRANSFER');
    expect((await caseNow(made.application.id)).waitingUntil).toBeNull();
    await renumberYear(1999, 2026);
    await fillMissingDeadlines(harness().runtime);
    expect((await caseNow(made.application.id)).waitingUntil).toEqual(new Date('2026-07-02T02:00:00Z'));
  });

  test('confirmed fifteen times at once moves the order once', async () => {
    const made = await anOrder();
    const paymentId = await offer(made);
    expect(await settled(Array.from({ length: 15 }, () => confirm(paymentId)))).toEqual({ done: 15, refused: [] });
    const { id } = made.application;
    expect(await caseNow(id)).toMatchObject({ state: 'PENDING_REVIEW', slaRunning: true, slaDeadline: new Date('2026-06-15T02:00:00Z') });
    expect(await paymentsOf(id)).toMatchObject([{ state: 'PAID', paidAt: harness().clock.now(), channelReference: `wx-${paymentId}` }]);
    expect(await em().count(ApplicationTransition, { applicationId: id, event: 'paid' })).toBe(1);
    expect(await em().count(AuditEntry, { caseId: id, action: 'payment.pay' })).toBe(1);
  });

  test('of another amount is refused, and nothing is booked', async () => {
    const made = await anOrder();
    const paymentId = await offer(made);
    await expect(confirm(paymentId, { amountFen: 39_999 })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'amountFen' }));
    expect((await caseNow(made.application.id)).state).toBe('AWAITING_PAYMENT');
    expect(await paymentsOf(made.application.id)).toMatchObject([{ state: 'AWAITING', channelReference: null }]);
  });

  test('a second time by another transaction is owed back, however often it is told', async () => {
    const made = await anOrder();
    const paymentId = await offer(made);
    await confirm(paymentId);
    const again = Array.from({ length: 5 }, () => confirm(paymentId, { channelReference: 'wx-second' }));
    expect(await Promise.all(again)).toEqual(Array(5).fill('REFUNDING'));
    const states = (await paymentsOf(made.application.id)).map(({ state, channelReference, refundRequestedAt }) => [state, channelReference !== 'wx-second', refundRequestedAt]);
    expect(states.sort()).toEqual([['PAID', true, null], ['REFUNDING', false, harness().clock.now()]].sort());
  });

  test('that comes after it was closed is owed back', async () => {
    const made = await anOrder();
    const wechat = await offer(made);
    await offer(made, 'TRANSFER');
    expect(await confirm(wechat)).toBe('REFUNDING');
    expect((await caseNow(made.application.id)).state).toBe('AWAITING_PAYMENT');
  });

  test('that comes after the order ended is owed back', async () => {
    const made = await anOrder();
    const paymentId = await offer(made);
    await cancel(harness(), made);
    expect(await confirm(paymentId)).toBe('REFUNDING');
    await harness().outbox.drain(harness().runtime);
    expect(await paymentsOf(made.application.id)).toMatchObject([{ state: 'REFUNDING', liveFor: null }]);
  });

  test('that meets the cancellation of its order is either wanted or owed back, never lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const made = await anOrder();
      const paymentId = await offer(made);
      const { id } = made.application;
      await Promise.allSettled([confirm(paymentId), cancel(harness(), made)]);
      const [{ state }, [payment]] = [await caseNow(id), await paymentsOf(id)];
      expect([['PENDING_REVIEW', 'PAID'], ['CANCELLED', 'REFUNDING']]).toContainEqual([state, payment!.state]);
    }
  });

  test('of one transaction belongs to one order', async () => {
    const [first, second] = [await anOrder(), await anOrder()];
    await confirm(await offer(first), { channelReference: 'wx-shared' });
    const other = confirm(await offer(second), { channelReference: 'wx-shared' });
    await expect(other).rejects.toEqual(refusal('DUPLICATE', { field: 'channelReference' }));
    expect((await caseNow(second.application.id)).state).toBe('AWAITING_PAYMENT');
  });

  test.each([
    [{ channelReference: '' }, 'channelReference'],
    [{ channelReference: 'x'.repeat(65) }, 'channelReference'],
    [{ amountFen: 0.5 }, 'amountFen'],
  ])('told with %j is refused, naming the field', async (change, field) => {
    await expect(confirm(await offer(await anOrder()), change)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('is offered by its applicant only, told by the channel only, and only while it is awaited', async () => {
    const made = await anOrder();
    const paymentId = await offer(made);
    await expect(offer({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
    const own = confirmPayment(harness().runtime, made.applicant, { paymentId, channelReference: 'x', amountFen: 40_000, paidAt: harness().clock.now() });
    await expect(own).rejects.toEqual(refusal('NOT_PERMITTED'));
    await expect(confirm('nobody')).rejects.toEqual(refusal('NOT_FOUND', { field: 'paymentId' }));
    await expect(offer(made, 'CASH' as never)).rejects.toEqual(refusal('INVALID_INPUT', { field: 'channel' }));
    await expect(offer(await aCase(harness()))).rejects.toEqual(refusal('WRONG_STATE', { state: 'PENDING_REVIEW' }));
  });

  test.each(['REJECTED', 'CANCELLED'] as const)('of an order that was %s is owed back once', async (state) => {
    const { application } = await aCase(harness());
    await replant(harness(), application.id, { state });
    await Promise.allSettled(Array.from({ length: 4 }, () => settleEndedOrder(harness().runtime, { applicationId: application.id })));
    await settleEndedOrder(harness().runtime, { applicationId: application.id });
    expect(await paymentsOf(application.id)).toMatchObject([{ state: 'REFUNDING', liveFor: null }]);
    expect(await em().count(AuditEntry, { caseId: application.id, action: 'payment.refund' })).toBe(1);
  });

  test('of an order that expired is closed if it never came, and kept while the order may be reopened', async () => {
    const unpaid = await anOrder();
    await offer(unpaid);
    harness().clock.advance(2 * 3_600_000);
    await expireDue(harness());
    const paid = await anOrder();
    await pay(harness(), paid.applicant, paid.application.id);
    await replant(harness(), paid.application.id, { state: 'EXPIRED' });
    await settleEndedOrder(harness().runtime, { applicationId: paid.application.id });
    await harness().outbox.drain(harness().runtime);
    expect((await paymentsOf(unpaid.application.id)).map(({ state }) => state)).toEqual(['CLOSED']);
    expect((await paymentsOf(paid.application.id)).map(({ state }) => state)).toEqual(['PAID']);
  });

  test('of an order that expired is owed back once nobody can reopen the order any more', async () => {
    const { application } = await aCase(harness());
    await replant(harness(), application.id, { state: 'EXPIRED', stateSince: harness().clock.now() });
    harness().clock.advance(days(15) - 1);
    expect(await refundLapsedOrders(harness().runtime)).toBe(0);
    harness().clock.advance(1);
    await Promise.all(Array.from({ length: 3 }, () => refundLapsedOrders(harness().runtime)));
    expect(await paymentsOf(application.id)).toMatchObject([{ state: 'REFUNDING', liveFor: null }]);
    expect(await em().count(AuditEntry, { caseId: application.id, action: 'payment.refund' })).toBe(1);
  });
});
