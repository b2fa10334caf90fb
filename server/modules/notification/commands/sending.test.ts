import { beforeEach, expect, test } from '@jest/globals';
import { aMobileNumber, anApplicant, aCase } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { letNoticesOut, noticesOf, NoticeRig } from '../../../test/notice-rig.js';
import { days, hours, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { TRIES } from '../domain/pacing.js';
import { Notification } from '../notification.entity.js';
import { openMessage } from '../sealed-message.js';
import { sendLogInCode } from '../handlers/send-log-in-code.js';
import { queueNotification, type QueueOptions } from './queue-notification.js';
import { sendNotification } from './send-notification.js';
import { sendNotifications } from './send-notifications.js';

const rig = new NoticeRig();
const system = systemActor('test');
let counter = 0;
let resetTo = 0;

describeOnBothDatabases('a message', (harness) => {
  // Each test on a morning of its own, with nothing left of others.
  beforeEach(async () => {
    rig.reset();
    resetTo += 1;
    await harness().runtime.transact(system, (work) => work.em.nativeDelete(Notification, {}));
    harness().clock.set(new Date(testNow.getTime() + days(resetTo)));
  });
  const em = () => harness().database.orm.em.fork();
  const run = () => sendNotifications(harness().runtime, harness().gateways);
  const now = (id: string) => em().findOneOrFail(Notification, { id });

  async function queued(changes: Partial<QueueOptions> = {}): Promise<string> {
    counter += 1;
    const parameters = { orderNo: 'XQ-260610-00001-0', amount: '1.00' };
    const options = { eventKey: `sending-${counter}`, kind: 'CANCELLED', channel: 'SMS', address: aMobileNumber(), parameters, ...changes } as const;
    const id = await harness().runtime.transact(system, (work) => queueNotification(work, harness().runtime.sealing, options));
    return id!;
  }

  test('is sent under its own number, and is then sent', async () => {
    const id = await queued();
    await run();
    expect(rig.sent).toMatchObject([{ requestNo: id, template: 'CANCELLED', parameters: ['XQ-260610-00001-0'] }]);
    expect(await now(id)).toMatchObject({ state: 'SENT', providerId: `sid-${id}`, attempts: 1, reason: null });
  });

  test('as a mail carries both languages and the address of the hall', async () => {
    const id = await queued({ channel: 'MAIL', address: 'c@example.com' });
    await run();
    expect(rig.mailed).toMatchObject([{ requestNo: id, to: 'c@example.com', subject: expect.stringContaining('Order cancelled'), text: expect.stringContaining('https://hall.example/') }]);
  });

  test('queued twice for one event is one', async () => {
    await queued({ eventKey: 'the same' + resetTo });
    expect(await queued({ eventKey: 'the same' + resetTo })).toBeUndefined();
  });

  test('taken by eight senders at once goes out once', async () => {
    const id = await queued();
    await Promise.all(Array.from({ length: 8 }, () => sendNotification(harness().runtime, harness().gateways, id)));
    expect(rig.sent).toHaveLength(1);
  });

  test('that is not urgent waits for the morning', async () => {
    harness().clock.set(new Date(testNow.getTime() + days(resetTo) + hours(12))); // 22:00
    const id = await queued();
    await run();
    expect(rig.sent).toEqual([]);
    harness().clock.advance(hours(10));
    await run();
    expect((await now(id)).state).toBe('SENT');
  });

  test('whose second try falls into the night waits for the morning too', async () => {
    harness().clock.advance(hours(11) - minutes(1)); // 20:59
    rig.smsAnswer = () => ({ kind: 'REFUSED', code: 'LimitExceeded', text: '', passing: true });
    const id = await queued();
    await run();
    harness().clock.advance(minutes(1));
    await run();
    expect([rig.sent.length, (await now(id)).dueAt]).toEqual([1, new Date(testNow.getTime() + days(resetTo) + hours(22))]);
  });

  test('minds quiet hours that an admin set', async () => {
    await changeSetting(harness().runtime, system, { key: 'notification.quietHours', value: { from: '09:00', to: '11:00' } });
    const id = await queued();
    expect((await now(id)).dueAt.getTime() - harness().clock.now().getTime()).toBe(hours(1));
    await changeSetting(harness().runtime, system, { key: 'notification.quietHours', value: { from: '21:00', to: '08:00' } });
  });

  test('refused for good is refused, with the provider’s code', async () => {
    rig.smsAnswer = () => ({ kind: 'REFUSED', code: 'FailedOperation.PhoneNumberInBlacklist', text: '', passing: false });
    const id = await queued();
    await run();
    expect(await now(id)).toMatchObject({ state: 'REFUSED', reason: 'FailedOperation.PhoneNumberInBlacklist' });
  });

  test('refused for the moment is tried ever more seldom, and in the end refused', async () => {
    rig.smsAnswer = () => ({ kind: 'REFUSED', code: 'LimitExceeded.PhoneNumberDailyLimit', text: '', passing: true });
    const id = await queued();
    await run();
    expect(await now(id)).toMatchObject({ state: 'QUEUED', attempts: 1 });
    await run();
    expect(rig.sent).toHaveLength(1);
    for (let round = 1; (await now(id)).state === 'QUEUED' && round < 3 * TRIES; round += 1) {
      harness().clock.set((await now(id)).dueAt);
      await run();
    }
    expect(await now(id)).toMatchObject({ state: 'REFUSED', attempts: TRIES });
    expect(rig.sent).toHaveLength(TRIES);
  });

  test('whose answer was lost is asked for, not sent again', async () => {
    rig.smsAnswer = () => ({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    const id = await queued();
    await run();
    expect(await now(id)).toMatchObject({ state: 'UNKNOWN', reason: 'TIMEOUT' });
    rig.finding = () => ({ kind: 'FOUND', providerId: `found-${id}`, status: 'DELIVRD' });
    harness().clock.advance(minutes(1));
    await run();
    expect([rig.sent.length, rig.asked.map(({ requestNo }) => requestNo)]).toEqual([1, [id]]);
    expect(await now(id)).toMatchObject({ state: 'DELIVERED', providerId: `found-${id}` });
  });

  test('that the provider knows nothing of after three questions is sent again under the same number', async () => {
    rig.smsAnswer = () => ({ kind: 'UNKNOWN', cause: 'CONNECTION ECONNRESET' });
    const id = await queued();
    await run();
    rig.smsAnswer = ({ requestNo }) => ({ kind: 'ACCEPTED', providerId: `late-${requestNo}` });
    for (let round = 0; round < 4; round += 1) {
      harness().clock.advance(minutes(15));
      await run();
    }
    expect([rig.asked.length, rig.sent.map(({ requestNo }) => requestNo)]).toEqual([3, [id, id]]);
    expect((await now(id)).state).toBe('SENT');
  });

  test('that stays unknown is given up', async () => {
    rig.smsAnswer = () => ({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    rig.finding = () => ({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    const id = await queued();
    for (let round = 0; (await now(id)).state !== 'UNDELIVERED' && round < 8 * TRIES; round += 1) {
      await run();
      harness().clock.set((await now(id)).dueAt);
    }
    expect(await now(id)).toMatchObject({ state: 'UNDELIVERED', reason: 'NO_ANSWER', attempts: TRIES });
    expect(new Set(rig.sent.map(({ requestNo }) => requestNo))).toEqual(new Set([id]));
  });

  test('whose sender died in the middle is asked for', async () => {
    const id = await queued();
    rig.smsAnswer = () => Promise.reject(new Error('the power went out'));
    await run();
    expect((await now(id)).state).toBe('SENDING');
    harness().clock.advance(minutes(2));
    await run();
    await run();
    expect([rig.asked.length, rig.sent.length, (await now(id)).state]).toEqual([1, 1, 'UNKNOWN']);
  });

  test('as a mail of unknown outcome is sent again under the same number', async () => {
    rig.mailAnswer = () => ({ kind: 'UNKNOWN', cause: 'ETIMEDOUT' });
    const id = await queued({ channel: 'MAIL', address: 'c@example.com' });
    await run();
    harness().clock.advance(minutes(1));
    await run();
    expect(rig.mailed.map(({ requestNo }) => requestNo)).toEqual([id, id]);
    rig.mailAnswer = ({ requestNo }) => ({ kind: 'ACCEPTED', providerId: requestNo });
    harness().clock.advance(hours(1));
    await run();
  });

  test('is the sixth to a phone in an hour, and waits', async () => {
    const address = aMobileNumber();
    for (let nth = 0; nth < 5; nth += 1) await queued({ address });
    await run();
    const sixth = await queued({ address });
    await run();
    expect([rig.sent.length, (await now(sixth)).state]).toEqual([5, 'QUEUED']);
    harness().clock.advance(hours(1));
    await run();
    expect((await now(sixth)).state).toBe('SENT');
  });

  test('of a state that the order has left is not sent', async () => {
    const { application } = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    await harness().outbox.drain(harness().runtime);
    harness().clock.advance(minutes(1));
    await replant(harness(), application.id, { stateSince: harness().clock.now() });
    await run();
    const notices = await noticesOf(harness(), application.id);
    expect(new Set(notices.map(({ kind, state }) => `${kind} ${state}`))).toEqual(new Set(['PAYMENT_DUE CANCELLED']));
    expect(rig.sent).toEqual([]);
  });
}, async () => ({ sms: rig.sms, mail: rig.mail }));

describeOnBothDatabases('a log-in code', (harness) => {
  beforeEach(() => rig.reset());
  const em = () => harness().database.orm.em.fork();
  const marked: string[] = [];

  const issue = async (expiresIn = minutes(5)): Promise<string> => {
    const phone = aMobileNumber();
    const codeId = (await anApplicant(harness())).id; // a number that nobody else has
    const expiresAt = new Date(harness().clock.now().getTime() + expiresIn);
    const codes = { open: async () => ({ phone, code: '482913', expiresAt }), markSent: async (_: unknown, id: string) => void marked.push(id) };
    await sendLogInCode(codes)(harness().runtime, { codeId });
    return codeId;
  };
  const noticeOf = (codeId: string) => em().findOne(Notification, { eventKey: `${codeId}/SMS` });

  test('goes out at once, in the middle of the night too, and is kept no longer', async () => {
    harness().clock.set(new Date('2026-06-10T18:00:00Z')); // two in the morning
    const codeId = await issue();
    await harness().outbox.drain(harness().runtime);
    expect(rig.sent).toMatchObject([{ template: 'LOG_IN_CODE', parameters: ['482913', '5'] }]);
    const notice = (await noticeOf(codeId))!;
    expect([notice.state, openMessage(harness().runtime.sealing, notice).parameters]).toEqual(['SENT', {}]);
    expect(marked).toContain(codeId);
  });

  test('that could not be sent before it ran out is not sent any more', async () => {
    rig.smsAnswer = () => ({ kind: 'REFUSED', code: 'LimitExceeded', text: '', passing: true });
    const codeId = await issue();
    await harness().outbox.drain(harness().runtime);
    harness().clock.advance(minutes(5));
    await letNoticesOut(harness());
    const notice = (await noticeOf(codeId))!;
    expect([rig.sent.length, notice.state, openMessage(harness().runtime.sealing, notice).parameters]).toEqual([1, 'CANCELLED', {}]);
  });

  test('that has run out before anybody looked is not queued', async () => {
    expect(await noticeOf(await issue(0))).toBeNull();
  });
}, async () => ({ sms: rig.sms, mail: rig.mail }));
