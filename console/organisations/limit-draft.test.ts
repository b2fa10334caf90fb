import { expect, test } from '@jest/globals';
import { dayText } from '../components/time.js';
import { emptyLimit, endOfDay, limitComplete, limitNumber } from './limit-draft.js';

const whole = { creditCode: '91440300MA5G00000R', limit: '3', day: '2026-12-31', reason: '同一标段' };

test('an exception can be sent when all of it is there', () => {
  expect(limitComplete(whole)).toBe(true);
  for (const lacking of [{ creditCode: ' ' }, { limit: '' }, { day: '2026-02-30' }, { reason: ' ' }]) {
    expect(limitComplete({ ...whole, ...lacking })).toBe(false);
  }
  expect(limitComplete(emptyLimit('91440300MA5G00000R'))).toBe(false);
});

test.each([['2', 2], [' 20 ', 20], ['1', null], ['21', null], ['2.5', null], ['-3', null], ['三', null], ['', null]])(
  'the limit typed as %j is %j', (limit, expected) => {
    expect(limitNumber({ ...whole, limit })).toBe(expected);
  });

test('it stands to the end of its last day in China, which is the day that is shown', () => {
  expect(endOfDay('2026-12-31')).toBe('2026-12-31T15:59:59.999Z');
  expect(dayText(endOfDay('2026-12-31'))).toBe('2026-12-31');
});
