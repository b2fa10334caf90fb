import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import type { TestParties } from '../../sandbox/parties/test-parties.js';
import { queueNotification } from '../modules/notification/commands/queue-notification.js';
import { sendNotifications } from '../modules/notification/commands/send-notifications.js';
import { Notification } from '../modules/notification/notification.entity.js';
import { systemActor } from '../platform/unit-of-work.js';
import { aMobileNumber } from '../test/factories.js';
import { openHarness, type Harness } from '../test/harness.js';
import { openSmsRig } from '../test/sms-rig.js';
import { waitUntil } from '../test/wait-until.js';
import { addSmsCallback } from './sms-callback.js';

const token = 'a-secret-token-of-this-test';

// One database is enough: what reports do to a message is tested on both (delivery.test.ts).
describe('the address for delivery reports', () => {
  let parties: TestParties;
  let harness: Harness;
  let app: FastifyInstance;
  beforeAll(async () => {
    const { sms, parties: opened } = await openSmsRig();
    parties = opened;
    harness = await openHarness('sqlite', { sms });
    app = fastify();
    addSmsCallback(app, { runtime: harness.runtime, sms, token });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    await parties.act('sms', 'settings', { callbackUrl: `${url}/notify/sms/${token}`, reportDelayMs: 1 });
  });
  afterAll(async () => {
    await app.close();
    await parties.close();
    await harness.close();
  });
  let counter = 0;
  let id: string;
  const state = async (): Promise<string> => (await harness.runtime.db.orm.em.fork().findOneOrFail(Notification, { id })).state;
  beforeEach(async () => {
    counter += 1;
    const options = { eventKey: `callback-${counter}`, kind: 'CANCELLED', channel: 'SMS', address: aMobileNumber(), parameters: { orderNo: 'XQ-260610-00001-0' } } as const;
    id = (await harness.runtime.transact(systemActor('test'), (work) => queueNotification(work, harness.runtime.sealing, options)))!;
  });

  test('learns from the provider that a message arrived, the report coming before or after the answer is stored', async () => {
    await sendNotifications(harness.runtime, harness.gateways);
    await waitUntil(async () => {
      await sendNotifications(harness.runtime, harness.gateways);
      return (await state()) === 'DELIVERED';
    }, { what: 'the message is delivered' });
  });

  test('does not believe a stranger, in the sandbox or elsewhere', async () => {
    await parties.fault('sms', 'FORGED');
    await sendNotifications(harness.runtime, harness.gateways);
    const { providerId } = await harness.runtime.db.orm.em.fork().findOneOrFail(Notification, { id });
    await parties.act('sms', 'report', { serialNo: providerId, status: 'UNDELIV' });
    await parties.fault('sms', 'FORGED', false);
    expect(await state()).toBe('SENT');
  });

  test.each([
    ['another token', 'another-token-of-this-test!', '[]', 404],
    ['a shorter token', 'a', '[]', 404],
    ['something else', token, '{"a":1}', 400],
    ['nothing', token, '[]', 200],
    ['too much', token, `[${'"x",'.repeat(80_000)}"x"]`, 413],
  ])('answers %s with its own number', async (_, given, payload, status) => {
    const answer = await app.inject({ method: 'POST', url: `/notify/sms/${given}`, payload, headers: { 'content-type': 'application/json' } });
    expect(answer.statusCode).toBe(status);
    if (status === 200) expect(answer.json()).toEqual({ result: 0, errmsg: 'OK' });
  });
});
