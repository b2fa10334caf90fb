import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aMobileNumber } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { NoticeRig } from '../../../test/notice-rig.js';
import { days } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Notification } from '../notification.entity.js';
import { SmsReport } from '../sms-report.entity.js';
import { purgeSmsReports } from './purge-sms-reports.js';
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

  test('is kept for thirty days, applied or not, and then no longer; the message keeps what it said', async () => {
    const { id, providerId } = await aSentMessage();
    await report(providerId!, 'DELIVRD');
    await report('nobody-2', ...Array.from({ length: 4 }, (_, n) => `MK:000${n}`));
    const kept = () => em().count(SmsReport, { providerId: { $in: [providerId!, 'nobody-2'] } });
    harness().clock.advance(days(30));
    await report('nobody-3', 'UNDELIV');
    await purgeSmsReports(harness().runtime);
    expect(await kept()).toBe(5);
    harness().clock.advance(1);
    await purgeSmsReports(harness().runtime);
    expect([await kept(), await em().count(SmsReport, { providerId: 'nobody-3' })]).toEqual([0, 1]);
    expect(await now(id)).toMatchObject({ state: 'DELIVERED' });
  });
}, plugged);
