import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { partyFaults } from '../../../sandbox/parties/faults.js';
import type { SmsMessage } from '../../../sandbox/parties/sms/message.js';
import { smsParty } from '../../../sandbox/parties/sms/sms-party.js';
import { openTestParties, type TestParties } from '../../../sandbox/parties/test-parties.js';
import { sandboxSms } from '../../notice-config-keys.js';
import { systemClock } from '../../platform/clock.js';
import { freePort } from '../../test/free-port.js';
import { waitUntil } from '../../test/wait-until.js';
import type { SmsOrder } from './port.js';
import { createTencentSms, type TencentSmsConfig } from './tencent-sms.js';
import { readReportCall, readSendAnswer } from './wire-format.js';

let parties: TestParties;
beforeAll(async () => {
  parties = await openTestParties([smsParty({ callbackUrl: null })]);
  await parties.act('sms', 'settings', { reportDelayMs: 86_400_000 });
});
afterEach(async () => {
  for (const fault of partyFaults) await parties.fault('sms', fault, false);
});
afterAll(() => parties.close());

let counter = 0;
const anOrder = (): SmsOrder => {
  counter += 1;
  return { requestNo: `order-${counter}`, phone: `139000${String(counter).padStart(5, '0')}`, template: 'CANCELLED', parameters: ['XQ-261120-00417-8'] };
};
const connect = (changes: Partial<TencentSmsConfig> = {}) =>
  createTencentSms({
    baseUrl: `${parties.url}/sms`, secretId: sandboxSms.secretId, secretKey: sandboxSms.secretKey, appId: '1400000001', sign: '数字证书网厅',
    templateIds: {}, timeoutMs: 2000, clock: systemClock, ...changes,
  });
const messages = async (phone: string): Promise<SmsMessage[]> =>
  (await parties.state<{ messages: SmsMessage[] }>('sms')).messages.filter((message) => message.phone === phone);

describe('a message', () => {
  test('signed with TC3 reaches the phone, with our number', async () => {
    const order = anOrder();
    const answer = await connect().send(order);
    const [message] = await messages(order.phone);
    expect(answer).toEqual({ kind: 'ACCEPTED', providerId: message!.serialNo });
    expect(message).toMatchObject({ context: order.requestNo, text: '【数字证书网厅】订单XQ-261120-00417-8已关闭，已付费用将原路退回。' });
  });

  test.each([
    ['another key', { secretKey: 'some0other0key' }, 'AuthFailure.SignatureFailure'],
    ['another customer', { secretId: 'AKIDsomebody0else' }, 'AuthFailure.SecretIdNotFound'],
    ['a clock that is wrong', { clock: { now: () => new Date(Date.now() - 400_000) } }, 'AuthFailure.SignatureExpire'],
  ])('signed with %s is refused until that is mended', async (_, changes, code) => {
    expect(await connect(changes).send(anOrder())).toMatchObject({ kind: 'REFUSED', code, passing: true });
  });

  test('of a text that is not approved, or with other places, is refused for good', async () => {
    expect(await connect().send({ ...anOrder(), template: 'NOBODY_APPROVED' })).toMatchObject({ kind: 'REFUSED', passing: false });
    expect(await connect().send({ ...anOrder(), parameters: [] })).toMatchObject({ kind: 'REFUSED', passing: false });
  });

  test('goes by the provider’s number of its text where there is one', async () => {
    expect(await connect({ templateIds: { CANCELLED: '99' } }).send(anOrder())).toMatchObject({ code: 'FailedOperation.TemplateIncorrectOrUnapproved' });
  });

  test('too many for one phone is refused for the moment', async () => {
    await parties.act('sms', 'settings', { perThirtySeconds: 1 });
    const order = anOrder();
    await connect().send(order);
    expect(await connect().send({ ...order, requestNo: 'second' })).toMatchObject({ code: 'LimitExceeded.PhoneNumberThirtySecondLimit', passing: true });
    await parties.act('sms', 'settings', { perThirtySeconds: 0 });
  });
});

describe('a line that', () => {
  test('is down leaves it unknown, and nothing was sent', async () => {
    const order = anOrder();
    await parties.fault('sms', 'DOWN');
    expect(await connect().send(order)).toEqual({ kind: 'UNKNOWN', cause: 'HTTP 503' });
    expect(await messages(order.phone)).toEqual([]);
  });

  test('is cut leaves it unknown; looked for by our number it is found once a carrier reported', async () => {
    const order = anOrder();
    const search = { requestNo: order.requestNo, phone: order.phone, since: new Date(Date.now() - 60_000) };
    await parties.fault('sms', 'CUT');
    expect(await connect().send(order)).toMatchObject({ kind: 'UNKNOWN', cause: expect.stringMatching(/^CONNECTION/) });
    await parties.fault('sms', 'CUT', false);
    expect(await connect().find(search)).toEqual({ kind: 'ABSENT' });
    await parties.act('sms', 'report', { phone: order.phone, status: 'DELIVRD' });
    const [message] = await messages(order.phone);
    expect(await connect().find(search)).toEqual({ kind: 'FOUND', providerId: message!.serialNo, status: 'DELIVRD' });
    expect(await connect().find({ ...search, requestNo: 'another' })).toEqual({ kind: 'ABSENT' });
  });

  test('is slow is given up, and leaves it unknown', async () => {
    await parties.fault('sms', 'SLOW', true, 400);
    const order = anOrder();
    expect(await connect({ timeoutMs: 100 }).send(order)).toEqual({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    await waitUntil(async () => (await messages(order.phone)).length === 1, { what: 'the provider took it' });
  });

  test('leads nowhere refuses it for the moment: nothing can have been taken', async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}`;
    expect(await connect({ baseUrl }).send(anOrder())).toMatchObject({ kind: 'REFUSED', code: 'CONNECTION ECONNREFUSED', passing: true });
  });
});

describe('an answer', () => {
  const answered = (status: object): unknown => ({ Response: { SendStatusSet: [{ SerialNo: '1', SessionContext: 'mine', Code: 'Ok', Message: '', ...status }] } });

  test.each([
    ['to another message', answered({ SessionContext: 'other' }), 'OTHER_REQUEST'],
    ['without a number', answered({ SerialNo: '' }), 'UNREADABLE'],
    ['of nothing', {}, 'UNREADABLE'],
    ['of an inner error', { Response: { Error: { Code: 'InternalError.Timeout', Message: '' } } }, 'InternalError.Timeout'],
  ])('%s leaves it unknown', (_, body, cause) => {
    expect(readSendAnswer(body, 'mine')).toEqual({ kind: 'UNKNOWN', cause });
  });

  test('that quotes the phone is kept without it', () => {
    const answer = readSendAnswer(answered({ Code: 'FailedOperation.Blacklist', Message: 'number 13900001111 is blocked' }), 'mine');
    expect(answer).toEqual({ kind: 'REFUSED', code: 'FailedOperation.Blacklist', text: 'number … is blocked', passing: false });
  });
});

describe('a delivery report', () => {
  test('is read in the provider’s words', () => {
    const report = { mobile: '13900000001', nationcode: '86', sid: '2640:1', description: '', user_receive_time: '' };
    expect(readReportCall([
      { ...report, report_status: 'SUCCESS', errmsg: 'DELIVRD' },
      { ...report, report_status: 'FAIL', errmsg: 'MK:0001' },
      { ...report, report_status: 'FAIL', errmsg: 'DELIVRD' },
    ])).toEqual([{ providerId: '2640:1', status: 'DELIVRD' }, { providerId: '2640:1', status: 'MK:0001' }, { providerId: '2640:1', status: 'UNDELIV' }]);
  });

  test.each([[{}], [[{ sid: '1' }]], [null], [[{ sid: '', report_status: 'SUCCESS', errmsg: '' }]]])('%j is none', (body) => {
    expect(() => readReportCall(body)).toThrow('INVALID_INPUT');
  });
});
