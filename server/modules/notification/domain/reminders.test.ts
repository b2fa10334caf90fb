import { describe, expect, test } from '@jest/globals';
import { hours } from '../../../platform/clock.js';
import { reminderDue } from './reminders.js';

const since = new Date('2026-06-01T02:00:00Z');
const at = (hour: number): Date => new Date(since.getTime() + hours(hour));

describe('the reminder of a wait of ten days', () => {
  const wait = { since, until: at(240) };
  test.each([
    [119, undefined], [120, 'REMINDER'], [215, 'REMINDER'], [216, 'EXPIRES_SOON'], [239, 'EXPIRES_SOON'], [240, undefined],
  ] as const)('after %d hours is %s', (hour, kind) => {
    expect(reminderDue(wait, at(hour))).toBe(kind);
  });
});

test('a wait of less than two days is reminded of once', () => {
  const wait = { since, until: at(40) };
  expect([19, 20, 39].map((hour) => reminderDue(wait, at(hour)))).toEqual([undefined, 'REMINDER', 'REMINDER']);
});
