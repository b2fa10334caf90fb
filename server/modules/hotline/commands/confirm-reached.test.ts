import { beforeEach, expect, test } from '@jest/globals';
import { aCase, aStaffMember, expireDue, staffNow, type MadeApplication } from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { letNoticesOut, noticesOf, NoticeRig } from '../../../test/notice-rig.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days, hours } from '../../../platform/clock.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { recordDeliveryReports } from '../../notification/commands/record-delivery-reports.js';
import { callList } from '../../notification/queries/call-list.js';
import { confirmReached } from './confirm-reached.js';

const rig = new NoticeRig();
const plugged = async () => ({ sms: rig.sms, mail: rig.mail });
beforeEach(() => rig.reset());

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
