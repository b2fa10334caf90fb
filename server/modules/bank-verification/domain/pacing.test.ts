import { describe, expect, test } from '@jest/globals';
import { CHANNEL_RETRIES } from './case-step.js';
import { earliestPayout, retryAfter } from './pacing.js';

const now = new Date('2026-06-10T02:00:00Z');
const minutesTo = (moment: Date): number => (moment.getTime() - now.getTime()) / 60_000;

describe('the pace of payouts', () => {
  test('the same account waits half an hour, one never paid does not', () => {
    expect(minutesTo(earliestPayout(now)!)).toBe(30);
    expect(earliestPayout(null)).toBeNull();
  });

  test('channel faults are retried ever more slowly, for about two days', () => {
    const pauses = Array.from({ length: CHANNEL_RETRIES }, (_, n) => minutesTo(retryAfter(n + 1, now)));
    expect(pauses.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 320, 360]);
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / 60).toBeGreaterThan(36);
  });
});
