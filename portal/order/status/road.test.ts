import { expect, test } from '@jest/globals';
import { roadOf } from './road.js';

const standings = (state: Parameters<typeof roadOf>[0]) => roadOf(state)?.map(({ standing }) => standing);

test('an order stands at one place, with what it passed behind it', () => {
  expect(standings('AWAITING_PAYMENT')).toEqual(['here', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(standings('BANK_VERIFYING')).toEqual(['done', 'done', 'here', 'ahead', 'ahead']);
  expect(standings('BANK_VERIFICATION_FAILED')).toEqual(['done', 'done', 'stopped', 'ahead', 'ahead']);
  expect(standings('COMPLETED')).toEqual(['done', 'done', 'done', 'done', 'done']);
});

test('an order that ended otherwise has no road', () => {
  expect([roadOf('REJECTED'), roadOf('CANCELLED'), roadOf('EXPIRED')]).toEqual([null, null, null]);
});
