import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aCase, aMobileNumber, aStaffMember, staffNow, expireDue, type MadeApplication } from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { letNoticesOut, noticesOf, NoticeRig } from '../../../test/notice-rig.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days, hours } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { confirmReached } from '../../hotline/commands/confirm-reached.js';
import { Notification } from '../notification.entity.js';
import { callList } from '../queries/call-list.js';
import { SmsReport } from '../sms-report.entity.js';
import { queueNotification } from './queue-notification.js';
import { recordDeliveryReports } from './record-delivery-reports.js';
import { sendNotifications } from './send-notifications.js';

const rig = new NoticeRig();
const plugged = async () => ({ sms: rig.sms, mail: rig.mail });
beforeEach(() => rig.reset());
let counter = 0;

describeOnBothDatabases('a delivery report', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const report = (providerId: string, ...statuses: string[]) =>
    recordDeliveryReports(harness().runtime, statuses.map((status) => ({ providerId, status })));
  const now = (id: string) => em().findOneOrFail(Notification, { id });

  async function aSentMessage(): Promise<Notification> {
    counter += 1;
    const options = { eventKey: `delivery-${counter}`, kind: 'CANCELLED', channel: 'SMS', address: aMobileNumber(), parameters: { orderNo: 'XQ' } } as const;
    const id = (await harness().runtime.transact(systemActor('test'), (work) => queueNotification(work, harness().runtime.sealing, options)))!;
    await sendNotifications(harness().runtime, harness().gateways);
    return now(id);
  }

  test('of arrival ends the message', async () => {
    const { id, providerId } = await aSentMessage();
    await report(providerId!, 'DELIVRD');
    expect(await now(id)).toMatchObject({ state: 'DELIVERED', reason: null, endedAt: harness().clock.now() });
  });

  test('of failure keeps the carrier’s code, the first of several', async () => {
    const { id, providerId } = await aSentMessage();
    await report(providerId!, 'MK:0001', 'EXPIRED');
    expect(await now(id)).toMatchObject({ state: 'UNDELIVERED', reason: 'MK:0001' });
  });

  test('of arrival stands against any failure, whatever comes first and however often', async () => {
    const order = fc.shuffledSubarray(['DELIVRD', 'UNDELIV', 'EXPIRED', 'DELIVRD', 'UNDELIV'], { minLength: 1 });
    await fc.assert(fc.asyncProperty(order, async (statuses) => {
      const { id, providerId } = await aSentMessage();
      await report(providerId!, ...statuses);
      expect((await now(id)).state).toBe(statuses.includes('DELIVRD') ? 'DELIVERED' : 'UNDELIVERED');
    }), { numRuns: 8 });
  });

  test('told fifteen times at once is told once', async () => {
    const { id, providerId } = await aSentMessage();
    await Promise.all(Array.from({ length: 15 }, () => report(providerId!, 'DELIVRD')));
    expect([(await now(id)).state, await em().count(AuditEntry, { subjectId: id, action: 'notification.delivered' })]).toEqual(['DELIVERED', 1]);
  });

  test('that overtakes the answer to the sending is kept, and applied when the message is known', async () => {
    rig.smsAnswer = async ({ requestNo }) => {
      await report(`early-${requestNo}`, 'DELIVRD');
      return { kind: 'ACCEPTED', providerId: `early-${requestNo}` };
    };
    expect((await aSentMessage()).state).toBe('DELIVERED');
  });

  test('of a message that nobody sent changes nothing and is kept', async () => {
    await report('nobody-1', 'UNDELIV');
    expect(await em().findOneOrFail(SmsReport, { providerId: 'nobody-1' })).toMatchObject({ appliedAt: null });
  });
}, plugged);

describeOnBothDatabases('a notice that must arrive and does not', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const caseNow = ({ application }: MadeApplication) => loadApplication(em(), application.id);
  const noticeOf = async ({ application }: MadeApplication, wanted: string) =>
    (await noticesOf(harness(), application.id)).find(({ kind }) => kind === wanted)!;
  const reported = async (made: MadeApplication, status: string) => {
    const { providerId } = await noticeOf(made, 'RETURNED');
    await recordDeliveryReports(harness().runtime, [{ providerId: providerId!, status }]);
  };
  const listed = async () => {
    const agent = await aStaffMember(harness(), 'hotline');
    const seen = [];
    for (let after: string | null = null; ;) {
      const page = await callList(harness().runtime, agent, { first: 1, after });
      seen.push(...page.items);
      if (!page.next) return seen;
      after = page.next;
    }
  };
  const reached = async ({ application }: MadeApplication) =>
    confirmReached(harness().runtime, staffNow(harness(), await aStaffMember(harness(), 'hotline')), { id: application.id, text: '已电话告知，次日重新上传' });

  async function aReturnedCase(): Promise<MadeApplication> {
    const made = await returnedFor(harness(), 'signed_form');
    await letNoticesOut(harness());
    return made;
  }

  test('puts the order on the call list, with the notice and why', async () => {
    const made = await aReturnedCase();
    await reported(made, 'UNDELIV');
    const entry = (await listed()).find(({ applicationId }) => applicationId === made.application.id);
    expect(entry).toMatchObject({ orderNo: made.application.orderNo, state: 'RETURNED', noticeZh: '退回修改', reason: 'UNDELIV', since: harness().clock.now() });
  });

  test('lets the time-out wait, and gives the time back once they were reached', async () => {
    const made = await aReturnedCase();
    await reported(made, 'UNDELIV');
    const { waitingUntil } = made.application;
    harness().clock.set(new Date(waitingUntil!.getTime() + days(1)));
    const began = (await caseNow(made)).unreachableSince!;
    await expireDue(harness());
    expect((await caseNow(made)).state).toBe('RETURNED');
    const waited = harness().clock.now().getTime() - began.getTime();
    await reached(made);
    expect(await caseNow(made)).toMatchObject({ unreachableSince: null, waitingUntil: new Date(waitingUntil!.getTime() + waited) });
    harness().clock.set(new Date(waitingUntil!.getTime() + waited));
    await expireDue(harness());
    expect((await caseNow(made)).state).toBe('EXPIRED');
  });

  test('and arrives after all takes the order off the list', async () => {
    const made = await aReturnedCase();
    await reported(made, 'UNDELIV');
    await reported(made, 'DELIVRD');
    expect((await caseNow(made)).unreachableSince).toBeNull();
  });

  test('leaves an order alone that has moved on', async () => {
    const made = await aReturnedCase();
    harness().clock.advance(hours(1));
    await expireAll(made);
    await reported(made, 'UNDELIV');
    expect((await caseNow(made)).unreachableSince).toBeNull();
  });
  const expireAll = async (made: MadeApplication) => {
    harness().clock.set((await caseNow(made)).waitingUntil!);
    await expireDue(harness());
  };

  test('is confirmed as told by one of six agents at once', async () => {
    const made = await aReturnedCase();
    await reported(made, 'UNDELIV');
    const { done, refused } = await settled(Array.from({ length: 6 }, () => reached(made)));
    expect([done, new Set(refused)]).toEqual([1, new Set(['WRONG_STATE'])]);
  });

  test('cannot be confirmed where nothing is open, nor by those who do not call', async () => {
    const made = await aReturnedCase();
    await expect(reached(made)).rejects.toEqual(refusal('WRONG_STATE'));
    const reviewer = await aStaffMember(harness(), 'reviewer');
    await expect(confirmReached(harness().runtime, reviewer, { id: made.application.id, text: '…' })).rejects.toEqual(refusal('NOT_PERMITTED'));
    await expect(callList(harness().runtime, reviewer, { first: 10 })).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('does not hold an unpaid order: they sat before its page', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    await letNoticesOut(harness());
    const { providerId } = await noticeOf(made, 'PAYMENT_DUE');
    await recordDeliveryReports(harness().runtime, [{ providerId: providerId!, status: 'UNDELIV' }]);
    expect((await caseNow(made)).unreachableSince).toBeNull();
  });
}, plugged);
