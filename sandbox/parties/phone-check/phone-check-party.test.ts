import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestParties, type TestParties } from '../test-parties.js';
import { carrierAnswers, usualAnswer } from './answers.js';
import { phoneCheckParty } from './phone-check-party.js';

let parties: TestParties;
beforeAll(async () => {
  parties = await openTestParties([phoneCheckParty()]);
});
afterAll(() => parties.close());

test('an unsigned call is refused as the provider refuses it', async () => {
  const answer = await fetch(`${parties.url}/phone-check`, { method: 'POST', body: '{}' });
  expect(await answer.json()).toMatchObject({ Response: { Error: { Code: 'AuthFailure.InvalidAuthorization' } } });
});

test('the last digits of a number choose what is said of it, and virtual operators are not supported', () => {
  expect(['13800138000', '13900000004', '13900000009', '16500000000'].map(usualAnswer)).toEqual(['MATCH', 'MISMATCH_NAME', 'NO_RECORD', 'UNSUPPORTED']);
});

test('every result of the service can be said', () => {
  expect(new Set(Object.values(carrierAnswers).map(({ result }) => result))).toEqual(new Set(['0', '-4', '-6', '-7', '-8', '-9', '-11', '-12', '-13']));
});

test('an answer that the carriers do not give cannot be chosen', async () => {
  await expect(parties.act('phone-check', 'answer', { phone: '13800138000', answer: 'MAYBE' })).rejects.toThrow();
});
