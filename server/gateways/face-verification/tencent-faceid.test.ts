import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { faceCustomer } from '../../../sandbox/parties/face-verification/customer.js';
import { faceVerificationParty } from '../../../sandbox/parties/face-verification/face-party.js';
import { partyFaults } from '../../../sandbox/parties/faults.js';
import { openTestParties, type TestParties } from '../../../sandbox/parties/test-parties.js';
import { hours, SteppedClock } from '../../platform/clock.js';
import { freePort } from '../../test/free-port.js';
import type { FaceCheckOrder, FaceCheckQuestion } from './port.js';
import { createTencentFaceId, type TencentFaceIdConfig } from './tencent-faceid.js';
import { readOpening, readResult } from './wire-format.js';

const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
let parties: TestParties;
beforeAll(async () => {
  parties = await openTestParties([faceVerificationParty()], () => clock.now());
});
afterEach(async () => {
  for (const fault of partyFaults) await parties.fault('face-verification', fault, false);
});
afterAll(() => parties.close());

const connect = (changes: Partial<TencentFaceIdConfig> = {}) =>
  createTencentFaceId({ baseUrl: `${parties.url}/face-verification`, ...faceCustomer, ruleId: '1', timeoutMs: 2000, clock, ...changes });

let counter = 0;
const anOrder = (): FaceCheckOrder => {
  counter += 1;
  return { requestNo: `check-${counter}`, name: '陈晓岚', idNumber: '110101190001010014', redirectUrl: 'http://127.0.0.1:4600/portal/phone.html?back=1' };
};
const opened = async (order = anOrder()): Promise<{ url: string; question: FaceCheckQuestion }> => {
  const opening = await connect().open(order);
  if (opening.kind !== 'OPENED') throw new Error(opening.cause);
  return { url: opening.url, question: { ...order, token: opening.token } };
};
const finish = (token: string, outcome: string) => parties.act('face-verification', 'finish', { token, outcome });

describe('a face check', () => {
  test('has a page of the provider, on another host than ours', async () => {
    const { url } = await opened();
    expect(url).toMatch(/^http:\/\/localhost:\d+\/face-verification\/page\?token=/);
    expect(await (await fetch(url)).text()).toContain('通过');
  });

  test('that a person passes on the page leads back, and its result brings similarity and best frame', async () => {
    const { url, question } = await opened();
    const form = new URLSearchParams({ token: question.token, outcome: 'PASS' });
    const back = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    expect([back.status, back.headers.get('location')]).toEqual([303, 'http://127.0.0.1:4600/portal/phone.html?back=1']);
    const answer = await connect().result(question);
    expect(answer).toMatchObject({ kind: 'ANSWERED', code: '0', similarity: 96.5 });
    expect(answer.kind === 'ANSWERED' && answer.frame?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect((await fetch(url)).status).toBe(410);
  });

  test.each([
    ['NOT_LIVE', '1002'], ['LOW_SIMILARITY', '2016'], ['NO_PHOTO', '2007'], ['NO_RECORD', '2005'], ['NAME_MISMATCH', '2006'], ['OTHER_ID', '301'],
    ['ID_EXPIRED', '302'], ['RETRY_LIMIT', '16'], ['ENGINE_ERROR', '1001'], ['UNFINISHED', '17'],
  ])('that ends in %s is answered %s', async (outcome, code) => {
    const { question } = await opened();
    await finish(question.token, outcome);
    expect(await connect().result(question)).toMatchObject({ kind: 'ANSWERED', code });
  });

  test('that nobody finished runs out after two hours, and is forgotten after three days', async () => {
    const { question } = await opened();
    clock.advance(hours(2) + 1);
    expect(await connect().result(question)).toMatchObject({ code: '15' });
    clock.advance(hours(72));
    expect(await connect().result(question)).toEqual({ kind: 'ANSWERED', code: '15', similarity: null });
  });

  test('of a token that was never given has run out', async () => {
    expect(await connect().result({ ...anOrder(), token: 'nobody' })).toMatchObject({ code: '15' });
  });

  test.each([
    ['another key', { secretKey: 'other' }, 'AuthFailure.SignatureFailure'],
    ['another customer', { secretId: 'AKIDother' }, 'AuthFailure.SecretIdNotFound'],
    ['a clock that is wrong', { clock: new SteppedClock(new Date('2026-06-10T01:00:00Z')) }, 'AuthFailure.SignatureExpire'],
  ])('signed with %s cannot be opened', async (_, changes, cause) => {
    expect(await connect(changes).open(anOrder())).toEqual({ kind: 'UNAVAILABLE', cause });
  });
});

describe('a line to the face provider that', () => {
  test('is down, cut, slow or leads nowhere is an answer, not a fault', async () => {
    const order = anOrder();
    await parties.fault('face-verification', 'DOWN');
    expect(await connect().open(order)).toEqual({ kind: 'UNAVAILABLE', cause: 'HTTP 503' });
    await parties.fault('face-verification', 'DOWN', false);
    await parties.fault('face-verification', 'CUT');
    expect(await connect().open(order)).toMatchObject({ kind: 'UNAVAILABLE', cause: expect.stringMatching(/^CONNECTION/) });
    await parties.fault('face-verification', 'CUT', false);
    await parties.fault('face-verification', 'SLOW', true, 400);
    expect(await connect({ timeoutMs: 100 }).open(order)).toEqual({ kind: 'UNAVAILABLE', cause: 'TIMEOUT' });
    expect(await connect({ baseUrl: `http://127.0.0.1:${await freePort()}` }).open(order)).toMatchObject({ cause: 'CONNECTION ECONNREFUSED' });
  });

  test('brings a success of somebody else’s decides nothing', async () => {
    const { question } = await opened();
    await parties.fault('face-verification', 'FORGED');
    expect(await connect().result(question)).toEqual({ kind: 'UNAVAILABLE', cause: 'OTHER_REQUEST' });
  });
});

describe('an answer of the face provider', () => {
  const question: FaceCheckQuestion = { ...anOrder(), token: 't' };
  const text = (change: object = {}) => ({
    ErrCode: 0, LiveStatus: 0, Comparestatus: 0, Sim: '88.1', IdCard: question.idNumber, Name: question.name, Extra: question.requestNo, ...change,
  });
  const told = (change: object) => readResult({ Response: { Text: text(change), RequestId: 'r' } }, question);

  test.each([
    ['another ID number', { IdCard: '420101191212310022' }],
    ['another name', { Name: '周启明' }],
  ])('about %s is none', (_, change) => {
    expect(told(change)).toEqual({ kind: 'UNAVAILABLE', cause: 'OTHER_PERSON' });
  });

  test('that succeeds in the whole and fails in a part is left to people', () => {
    expect(told({ LiveStatus: 1002 })).toEqual({ kind: 'ANSWERED', code: '0', similarity: null });
    expect(told({ Comparestatus: 2016 })).toEqual({ kind: 'ANSWERED', code: '0', similarity: null });
    expect(told({ ErrCode: '0' })).toEqual({ kind: 'ANSWERED', code: '0', similarity: 88.1 });
  });

  test.each([[null], [{}], [{ Response: {} }], [{ Response: { Text: text({ Sim: '101' }), RequestId: 'r' } }], [{ Response: { Text: text() } }]])('%j is unreadable', (body) => {
    expect(readResult(body, question)).toEqual({ kind: 'UNAVAILABLE', cause: 'UNREADABLE' });
  });

  test.each([['javascript:alert(1)'], ['/page'], ['']])('with the address %j opens nothing', (Url) => {
    expect(readOpening({ Response: { Url, BizToken: 't', RequestId: 'r' } })).toEqual({ kind: 'UNAVAILABLE', cause: 'UNREADABLE' });
  });
});
