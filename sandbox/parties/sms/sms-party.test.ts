import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { partyFaults } from '../faults.js';
import { openTestParties, type TestParties } from '../test-parties.js';
import { smsCustomer } from './customer.js';
import type { SmsMessage } from './message.js';
import { smsParty } from './sms-party.js';

/** The customer's end: keeps what is reported to it. */
interface Told { readonly path: string; readonly reports: readonly Record<string, string>[] }
const told: Told[] = [];
let customer: Server;
let parties: TestParties;
let callbackUrl: string;

beforeAll(async () => {
  customer = createServer((request, response) => {
    void text(request).then((body) => {
      told.push({ path: request.url ?? '', reports: JSON.parse(body) as Told['reports'] });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":0,"errmsg":"OK"}');
    });
  });
  await new Promise<void>((resolve) => { customer.listen(0, '127.0.0.1', resolve); });
  callbackUrl = `http://127.0.0.1:${(customer.address() as AddressInfo).port}/notify/sms/secret`;
  parties = await openTestParties([smsParty({ callbackUrl })]);
  await parties.act('sms', 'settings', { reportDelayMs: 86_400_000 });
});
afterEach(async () => {
  told.length = 0;
  for (const fault of partyFaults) await parties.fault('sms', fault, false);
});
afterAll(async () => {
  await parties.close();
  customer.close();
});

const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
const sha = (data: string): string => createHash('sha256').update(data).digest('hex');

/** Signs as Tencent describes it, all by itself. */
interface Answered { readonly Response: Record<string, unknown> }
async function call(action: string, body: object, secretKey: string = smsCustomer.secretKey): Promise<Answered> {
  const payload = JSON.stringify(body);
  const timestamp = Math.floor(Date.now() / 1000);
  const day = new Date().toISOString().slice(0, 10);
  const { host } = new URL(parties.url);
  const headers = `content-type:application/json; charset=utf-8\nhost:${host}\n`;
  const canonical = `POST\n/\n\n${headers}\ncontent-type;host\n${sha(payload)}`;
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), 'sms'), 'tc3_request');
  const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${day}/sms/tc3_request\n${sha(canonical)}`).toString('hex');
  const answer = await fetch(`${parties.url}/sms`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8', 'x-tc-action': action, 'x-tc-timestamp': String(timestamp), 'x-tc-version': '2021-01-11',
      authorization: `TC3-HMAC-SHA256 Credential=${smsCustomer.secretId}/${day}/sms/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    body: payload,
  });
  return (await answer.json()) as Answered;
}

const order = (phone: string) => ({
  PhoneNumberSet: [`+86${phone}`], SmsSdkAppId: '1400000001', SignName: '数字证书网厅', TemplateId: 'LOG_IN_CODE', TemplateParamSet: ['482913', '5'], SessionContext: `ours-${phone}`,
});
const messagesTo = async (phone: string): Promise<SmsMessage[]> =>
  (await parties.state<{ messages: SmsMessage[] }>('sms')).messages.filter((message) => message.phone === phone);

describe('the SMS provider', () => {
  test('takes a signed order and shows it in the inbox', async () => {
    expect((await call('SendSms', order('13900000001'))).Response).toMatchObject({ SendStatusSet: [{ Code: 'Ok', Fee: 1, SessionContext: 'ours-13900000001' }] });
    const page = await (await fetch(`${parties.url}/sms/inbox`)).text();
    expect(page).toContain('验证码482913，5分钟内有效');
    expect(page).toContain('SMS inbox');
  });

  test.each([
    ['another key', () => call('SendSms', order('13900000002'), 'another0secret0key'), 'AuthFailure.SignatureFailure'],
    ['an action it does not know', () => call('DeleteEverything', {}), 'InvalidAction'],
    ['an order of the wrong shape', () => call('SendSms', {}), 'InvalidParameter'],
  ])('refuses %s', async (_, asked, Code) => {
    expect((await asked()).Response).toMatchObject({ Error: { Code } });
  });

  test('refuses what is not signed at all', async () => {
    const answer = await fetch(`${parties.url}/sms`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(await answer.json()).toMatchObject({ Response: { Error: { Code: 'AuthFailure.InvalidAuthorization' } } });
  });

  test.each([
    [[], ['DELIVRD']],
    [['TWICE'], ['DELIVRD', 'DELIVRD']],
    [['OUT_OF_ORDER'], ['DELIVRD', 'UNDELIV']],
  ] as const)('with %j reports %j', async (faults, statuses) => {
    await call('SendSms', order('13900000003'));
    for (const fault of faults) await parties.fault('sms', fault);
    await parties.act('sms', 'report', { phone: '13900000003', status: 'DELIVRD' });
    const [message] = await messagesTo('13900000003');
    expect(told.map(({ path }) => path)).toEqual(statuses.map(() => '/notify/sms/secret'));
    expect(told.flatMap(({ reports }) => reports).map(({ sid, errmsg, mobile }) => [sid, errmsg, mobile])).toEqual(statuses.map((status) => [message!.serialNo, status, '13900000003']));
  });

  test('forged reports come to an address that is not the customer’s', async () => {
    await call('SendSms', order('13900000004'));
    await parties.fault('sms', 'FORGED');
    await parties.act('sms', 'report', { phone: '13900000004', status: 'DELIVRD' });
    expect(told).toMatchObject([{ path: '/notify/sms/token-of-a-stranger-who-guesses', reports: [{ report_status: 'FAIL', errmsg: 'UNDELIV' }] }]);
  });

  test('gives a status out by phone once it is reported', async () => {
    await call('SendSms', order('13900000005'));
    const question = { BeginTime: Math.floor(Date.now() / 1000) - 60, Offset: 0, Limit: 100, PhoneNumber: '+8613900000005', SmsSdkAppId: '1400000001' };
    expect((await call('PullSmsSendStatusByPhoneNumber', question)).Response).toMatchObject({ PullSmsSendStatusSet: [] });
    await parties.act('sms', 'report', { phone: '13900000005', status: 'EXPIRED' });
    const status = { ReportStatus: 'FAIL', Description: 'EXPIRED', SessionContext: 'ours-13900000005', SubscriberNumber: '13900000005' };
    expect((await call('PullSmsSendStatusByPhoneNumber', question)).Response).toMatchObject({ PullSmsSendStatusSet: [status] });
  });

  test('says what it cannot do', async () => {
    await expect(parties.act('sms', 'report', { phone: '13999999999', status: 'DELIVRD' })).rejects.toThrow('no such message');
    await expect(parties.act('sms', 'settings', { status: 7 })).rejects.toThrow();
  });
});
