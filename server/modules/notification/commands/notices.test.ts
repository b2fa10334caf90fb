import { beforeEach, expect, test } from '@jest/globals';
import { aCase, aMobileNumber, cancel, expireDue, pay, aStaffMember, staffNow } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { aCheckedCase, reasonCodes } from '../../../test/factories/reviews.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { letNoticesOut, noticesOf, NoticeRig } from '../../../test/notice-rig.js';
import { hours } from '../../../platform/clock.js';
import { OutboxDelivery } from '../../../platform/outbox/outbox.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { approveApplication } from '../../review/commands/approve-application.js';
import { requestLiveness, requestPhoneCheckAnew } from '../../review/commands/request-reverification.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { tellOfTransition } from '../handlers/tell-of-transition.js';
import { tellOfRefund } from '../handlers/tell-of-refund.js';
import { Payment } from '../../payment/payment.entity.js';
import { smsText } from '../domain/render-notice.js';
import { openMessage } from '../sealed-message.js';

const rig = new NoticeRig();
const plugged = async () => ({ sms: rig.sms, mail: rig.mail });
beforeEach(() => rig.reset());

describeOnBothDatabases('the people of an order are told', (harness) => {
  const kinds = async (id: string) => (await noticesOf(harness(), id)).filter(({ channel }) => channel === 'SMS').map(({ kind }) => kind);
  const em = () => harness().database.orm.em.fork();
  const textsTo = (phone: string) => rig.sent.filter((order) => order.phone === phone);

  test('that it awaits payment, and that it was paid, at the operator’s phone', async () => {
    const phone = aMobileNumber();
    const { application, applicant } = await aCase(harness(), { state: 'AWAITING_PAYMENT', form: { operator: { phone } } });
    await letNoticesOut(harness());
    await pay(harness(), applicant, application.id);
    await letNoticesOut(harness());
    expect(textsTo(phone).map(({ template, parameters }) => [template, parameters])).toEqual([
      ['PAYMENT_DUE', [application.orderNo, '6月10日12:00']],
      ['PAID', [application.orderNo, '6月15日10:00']],
    ]);
  });

  test('why it was returned, and until when', async () => {
    const { application, form } = await returnedFor(harness(), 'signed_form');
    await letNoticesOut(harness());
    const notice = (await noticesOf(harness(), application.id)).find(({ kind }) => kind === 'RETURNED')!;
    const { address, parameters } = openMessage(harness().runtime.sealing, notice);
    expect(address).toBe(form.operator.phone);
    expect(smsText('RETURNED', parameters)).toMatch(new RegExp(`^订单${application.orderNo}需补正：.+。请在7月\\d+日\\d+:01前到网上营业厅修改。$`));
    expect(parameters['reasons']!.length).toBeGreaterThan(10);
  });

  test('in a mail whose English part is English but for their own names', async () => {
    const mailed = { email: 'operator@applicant.example' };
    const { application } = await returnedFor(harness(), 'signed_form', { form: { operator: mailed } });
    await letNoticesOut(harness());
    const orders = rig.mailed.filter(({ to }) => to === mailed.email).map(({ text }) => text);
    expect(orders.some((text) => text.includes('returned your application'))).toBe(true);
    for (const text of orders) {
      const [zh, en] = text.split('\n\n—\n\n');
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en!.replaceAll(application.organisationName, '')).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  test('that 0.01 yuan is under way once it is approved', async () => {
    await reasonCodes(harness());
    const reviewer = await aStaffMember(harness(), 'reviewer');
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await approveApplication(harness().runtime, staffNow(harness(), reviewer), { id, version });
    const { state } = await loadApplication(em(), id);
    await tellOfTransition(harness().runtime, { applicationId: id, transitionId: (await lastTransition(id)).id });
    expect((await kinds(id)).includes('APPROVED')).toBe(state === 'BANK_VERIFYING');
  });

  const lastTransition = (applicationId: string) => em().findOneOrFail(ApplicationTransition, { applicationId }, { orderBy: { at: 'desc', id: 'desc' } });

  /** A case that stood in one state and then came into another, past the commands that lead there. */
  async function moved(from: Parameters<typeof replant>[2]['state'], event: Parameters<typeof transitionApplication>[2]['event']): Promise<string> {
    const { application } = await aCase(harness(), { state: 'DRAFT' });
    const planted = await replant(harness(), application.id, { state: from, slaRunning: false });
    await harness().runtime.transact(systemActor('test'), (work) => transitionApplication(work, harness().runtime.sealing, { application: planted, event }));
    await tellOfTransition(harness().runtime, { applicationId: application.id, transitionId: (await lastTransition(application.id)).id });
    return application.id;
  }

  test.each([
    ['BANK_VERIFYING', 'bankFailed', 'BANK_FAILED'],
    ['PENDING_DOWNLOAD', 'bankReturned', 'BANK_FAILED'],
    ['BANK_VERIFYING', 'bankPassed', 'PENDING_DOWNLOAD'],
    ['SECOND_REVIEW', 'confirmRejection', 'REJECTED'],
    ['SECOND_REVIEW', 'confirmReturn', 'RETURNED'],
    ['PENDING_DOWNLOAD', 'recall', 'RECALLED'],
    ['AWAITING_PAYMENT', 'cancel', 'CANCELLED'],
    ['RETURNED', 'expire', 'EXPIRED'],
  ] as const)('in %s, of %s: %s', async (from, event, kind) => {
    expect(await kinds(await moved(from, event))).toEqual([kind]);
  });

  test('nothing of a draft that they give up themselves', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await cancel(harness(), made);
    await letNoticesOut(harness());
    expect(await kinds(made.application.id)).toEqual([]);
  });

  test('of the end of an order that nobody paid', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    harness().clock.advance(hours(2));
    await expireDue(harness());
    await letNoticesOut(harness());
    expect((await kinds(made.application.id)).at(-1)).toBe('EXPIRED');
  });

  test('of a face check and a phone check that staff ask for, not of those they ask for themselves', async () => {
    const reviewer = await aStaffMember(harness(), 'senior_reviewer');
    const { id } = await aCheckedCase(harness(), reviewer);
    const version = async () => (await loadApplication(em(), id)).version;
    await requestLiveness(harness().runtime, staffNow(harness(), reviewer), { id, version: await version() });
    await requestPhoneCheckAnew(harness().runtime, staffNow(harness(), reviewer), { id, version: await version() });
    await letNoticesOut(harness());
    expect((await kinds(id)).filter((kind) => kind.endsWith('ASKED')).sort()).toEqual(['LIVENESS_ASKED', 'PHONE_CHECK_ASKED']);
  });

  test('of a refund with its amount', async () => {
    const { application: { id } } = await aCase(harness());
    const payment = await em().findOneOrFail(Payment, { applicationId: id });
    await tellOfRefund(harness().runtime, { applicationId: id, paymentId: payment.id });
    const refund = (await noticesOf(harness(), id)).find(({ kind }) => kind === 'REFUNDED');
    expect(openMessage(harness().runtime.sealing, refund!).parameters['amount']).toBe((payment.amountFen / 100).toFixed(2));
  });

  test('once, however often the event is delivered', async () => {
    const { application } = await aCase(harness());
    await harness().outbox.drain(harness().runtime);
    const before = (await noticesOf(harness(), application.id)).length;
    const again = { state: 'PENDING' as const, dueAt: harness().clock.now() };
    await harness().runtime.transact(systemActor('test'), (work) => work.em.nativeUpdate(OutboxDelivery, { handler: { $like: 'notification.%' } }, again));
    await harness().outbox.drain(harness().runtime);
    expect((await noticesOf(harness(), application.id)).length).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test('leaving no phone in the audit, in the events or in the row', async () => {
    const phone = aMobileNumber();
    const { application } = await aCase(harness(), { form: { operator: { phone } } });
    await letNoticesOut(harness());
    const rows = [await noticesOf(harness(), application.id), await em().find(AuditEntry, { caseId: application.id })];
    expect(JSON.stringify(rows)).not.toContain(phone);
  });
}, plugged);
