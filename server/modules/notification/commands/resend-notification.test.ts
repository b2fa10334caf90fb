import { beforeEach, expect, test } from '@jest/globals';
import { aStaffMember } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { consoleClient, mutate } from '../../../test/console-client.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { letNoticesOut, noticesOf, NoticeRig } from '../../../test/notice-rig.js';
import { hours, minutes } from '../../../platform/clock.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { Notification } from '../notification.entity.js';
import { recordDeliveryReports } from './record-delivery-reports.js';

const rig = new NoticeRig();
beforeEach(() => rig.reset());

describeOnBothDatabases('a notice sent again', (harness) => {
  const ask = consoleClient(harness);
  const resend = (actor: StaffActor | undefined, { id, version }: Pick<Notification, 'id' | 'version'>) =>
    mutate(ask, actor, { name: 'resendNotification', argument: 'input', type: 'ResendInput!', value: { id, version } });
  const noticesNow = (id: string) => noticesOf(harness(), id);

  async function aNotice(): Promise<{ applicationId: string; notice: Notification; agent: StaffActor }> {
    const { application: { id: applicationId } } = await returnedFor(harness(), 'signed_form');
    await letNoticesOut(harness());
    const notice = (await noticesNow(applicationId)).find(({ kind, channel }) => kind === 'RETURNED' && channel === 'SMS')!;
    return { applicationId, notice, agent: await aStaffMember(harness(), 'hotline') };
  }

  test('is a new message with a number of its own, at once and audited', async () => {
    const { applicationId, notice, agent } = await aNotice();
    expect(await resend(agent, notice)).toMatchObject({ __typename: 'Application', id: applicationId });
    await harness().outbox.drain(harness().runtime);
    const again = (await noticesNow(applicationId)).find(({ resendOf }) => resendOf === notice.id)!;
    expect(again).toMatchObject({ kind: 'RETURNED', state: 'SENT', urgent: true });
    expect(rig.sent.filter(({ template }) => template === 'RETURNED').map(({ requestNo }) => requestNo)).toEqual([notice.id, again.id]);
    expect(await harness().database.orm.em.fork().count(AuditEntry, { subjectId: again.id, action: 'notification.resent', actorId: agent.id })).toBe(1);
  });

  test('by a double click goes out once', async () => {
    const { applicationId, notice, agent } = await aNotice();
    const answers = await Promise.all(Array.from({ length: 6 }, () => resend(agent, notice)));
    expect(answers.filter(({ __typename }) => __typename === 'Application')).toHaveLength(1);
    expect((await noticesNow(applicationId)).filter(({ resendOf }) => resendOf === notice.id)).toHaveLength(1);
  });

  test('three times a day is enough, counting those of its repetitions; the next day it may be again', async () => {
    const { applicationId, notice, agent } = await aNotice();
    const latest = async () => (await noticesNow(applicationId)).findLast(({ kind }) => kind === 'RETURNED')!;
    for (let nth = 0; nth < 3; nth += 1) {
      harness().clock.advance(minutes(1));
      expect(await resend(agent, await latest())).toMatchObject({ __typename: 'Application' });
      await harness().outbox.drain(harness().runtime);
    }
    expect(await resend(agent, await latest())).toMatchObject({ code: 'LIMIT_REACHED', retryAt: expect.stringMatching(/T16:00:00/) });
    harness().clock.advance(hours(24));
    expect(await resend(agent, { ...notice, version: (await noticesNow(applicationId)).find(({ id }) => id === notice.id)!.version })).toMatchObject({ __typename: 'Application' });
  });

  test('is refused while it is under way, once it is no longer so, and where there is none', async () => {
    const { applicationId, notice, agent } = await aNotice();
    expect(await resend(agent, { ...notice, version: notice.version - 1 })).toMatchObject({ code: 'STALE_VERSION' });
    await resend(agent, notice);
    const queued = (await noticesNow(applicationId)).find(({ state }) => state === 'QUEUED')!;
    expect(await resend(agent, queued)).toMatchObject({ code: 'WRONG_STATE', refusedIn: 'QUEUED' });
    harness().clock.advance(minutes(1));
    await replant(harness(), applicationId, { stateSince: harness().clock.now() });
    expect(await resend(agent, { ...notice, version: notice.version + 1 })).toMatchObject({ code: 'WRONG_STATE', refusedIn: 'RETURNED' });
    expect(await resend(agent, { id: 'nobody', version: 1 })).toMatchObject({ code: 'NOT_FOUND', field: 'input.id' });
  });

  test('is not for a reviewer, nor for nobody', async () => {
    const { notice } = await aNotice();
    expect(await resend(await aStaffMember(harness(), 'reviewer'), notice)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await resend(undefined, notice)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  test('stands on the card with its delivery, the phone masked', async () => {
    const { applicationId, notice, agent } = await aNotice();
    await recordDeliveryReports(harness().runtime, [{ providerId: notice.providerId!, status: 'UNDELIV' }]);
    const card = '{ application(id: "ID") { notifications { id titleZh channel address state reason mayResend } } }'.replace('ID', applicationId);
    const { data } = await ask(agent, card);
    const shown = (data!['application'] as { notifications: { id: string }[] }).notifications.find(({ id }) => id === notice.id);
    expect(shown).toEqual({ id: notice.id, titleZh: '退回修改', channel: 'SMS', address: expect.stringMatching(/^139\*{4}\d{4}$/), state: 'UNDELIVERED', reason: 'UNDELIV', mayResend: true });
    const list = await ask(agent, '{ callList(first: 100) { count items { applicationId noticeEn reason } } }');
    expect((list.data!['callList'] as { items: unknown[] }).items).toContainEqual({ applicationId, noticeEn: 'Returned for correction', reason: 'UNDELIV' });
  });
}, async () => ({ sms: rig.sms, mail: rig.mail }));
