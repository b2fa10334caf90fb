import { describe, expect, test } from '@jest/globals';
import { after, hours, minutes } from '../../../platform/clock.js';
import { isOpenTooLong, nextAsk } from './asking.js';

const sentAt = new Date('2026-06-10T02:00:00Z');
const minutesAfterSending = (moment: Date): number => (moment.getTime() - sentAt.getTime()) / 60_000;

describe('asking the bank', () => {
  test('for an unknown outcome happens 1, 5, 15 and 60 minutes after the sending, then every hour', () => {
    const moments: number[] = [];
    let now = sentAt;
    for (let asked = 0; asked < 7; asked += 1) {
      now = nextAsk({ state: 'UNKNOWN', sentAt, asked }, now);
      moments.push(minutesAfterSending(now));
    }
    expect(moments).toEqual([1, 5, 15, 60, 120, 180, 240]);
  });

  test('does not make up for the moments that a stopped server missed', () => {
    const now = after(sentAt, hours(10));
    expect(nextAsk({ state: 'UNKNOWN', sentAt, asked: 1 }, now)).toEqual(after(now, minutes(1)));
  });

  test.each([[5, 10], [60, 30], [600, 300], [86_400, 3600]])('for a transfer accepted %i s ago happens again in %i s', (age, pause) => {
    const now = after(sentAt, age * 1000);
    expect(nextAsk({ state: 'SUBMITTED', sentAt, asked: 1 }, now)).toEqual(after(now, pause * 1000));
  });

  test.each([[hours(24) - 1, 'UNKNOWN', false], [hours(24), 'UNKNOWN', true], [hours(24), 'SUBMITTED', true], [hours(48), 'SETTLED', false]] as const)(
    'after %i ms in vain as %s: finance is told = %s', (age, state, told) => {
      expect(isOpenTooLong({ state, sentAt, asked: 9 }, after(sentAt, age))).toBe(told);
    },
  );
});
