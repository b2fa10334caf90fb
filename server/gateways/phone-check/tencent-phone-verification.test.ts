import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { partyFaults } from '../../../sandbox/parties/faults.js';
import { phoneCheckCustomer } from '../../../sandbox/parties/phone-check/customer.js';
import { phoneCheckParty } from '../../../sandbox/parties/phone-check/phone-check-party.js';
import { openTestParties, type TestParties } from '../../../sandbox/parties/test-parties.js';
import { systemClock } from '../../platform/clock.js';
import type { PhoneFactors } from './port.js';
import { createTencentPhoneVerification, readVerdict, type TencentPhoneVerificationConfig } from './tencent-phone-verification.js';

let parties: TestParties;
beforeAll(async () => {
  parties = await openTestParties([phoneCheckParty()]);
});
afterEach(async () => {
  for (const fault of partyFaults) await parties.fault('phone-check', fault, false);
});
afterAll(() => parties.close());

const connect = (changes: Partial<TencentPhoneVerificationConfig> = {}) =>
  createTencentPhoneVerification({ baseUrl: `${parties.url}/phone-check`, ...phoneCheckCustomer, timeoutMs: 2000, clock: systemClock, ...changes });
const factors = (phone: string): PhoneFactors => ({ name: '陈晓岚', idNumber: '110101190001010014', phone });

describe('the carriers', () => {
  test.each([
    ['13800138000', { code: '0' }],
    ['13900000004', { code: '-4', contradicted: 'NAME' }],
    ['13900000014', { code: '-4', contradicted: 'ID_NUMBER' }],
    ['13900000024', { code: '-4', contradicted: 'BOTH' }],
    ['13900000034', { code: '-4', contradicted: 'UNSAID' }],
    ['13900000009', { code: '-9' }],
    ['13900000011', { code: '-11' }],
    ['17000000000', { code: '-13' }],
  ])('say of %s %j', async (phone, said) => {
    expect(await connect().check(factors(phone))).toEqual({ kind: 'ANSWERED', ...said });
  });

  test('say what they were told to say of a number', async () => {
    await parties.act('phone-check', 'answer', { phone: '13800138001', answer: 'DAILY_LIMIT' });
    expect(await connect().check(factors('13800138001'))).toEqual({ kind: 'ANSWERED', code: '-12' });
    await parties.act('phone-check', 'answer', { phone: '13800138001', answer: null });
    expect(await connect().check(factors('13800138001'))).toEqual({ kind: 'ANSWERED', code: '0' });
  });

  test.each([
    ['another key', { secretKey: 'other' }, 'AuthFailure.SignatureFailure'],
    ['another customer', { secretId: 'AKIDother' }, 'AuthFailure.SecretIdNotFound'],
  ])('asked with %s say nothing', async (_, changes, cause) => {
    expect(await connect(changes).check(factors('13800138000'))).toEqual({ kind: 'UNAVAILABLE', cause });
  });

  test('that are down, cut off, slow or forged give no answer, and no fault', async () => {
    const fault = async (name: 'DOWN' | 'CUT' | 'SLOW' | 'FORGED', changes = {}) => {
      await parties.fault('phone-check', name, true, 400);
      const answer = await connect(changes).check(factors('13800138000'));
      await parties.fault('phone-check', name, false);
      return answer;
    };
    expect(await fault('DOWN')).toEqual({ kind: 'UNAVAILABLE', cause: 'HTTP 503' });
    expect(await fault('CUT')).toMatchObject({ cause: expect.stringMatching(/^CONNECTION/) });
    expect(await fault('SLOW', { timeoutMs: 100 })).toEqual({ kind: 'UNAVAILABLE', cause: 'TIMEOUT' });
    expect(await fault('FORGED')).toEqual({ kind: 'UNAVAILABLE', cause: 'UNREADABLE' });
  });

  test.each([[null], [{}], [{ Response: { Result: 'x', RequestId: 'r' } }], [{ Response: { Result: '0' } }]])('%j is no answer of theirs', (body) => {
    expect(readVerdict(body)).toEqual({ kind: 'UNAVAILABLE', cause: 'UNREADABLE' });
  });
});
