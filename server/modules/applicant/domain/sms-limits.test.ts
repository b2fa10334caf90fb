import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hours, minutes } from '../../../platform/clock.js';
import { nextAllowed, smsLimits } from './sms-limits.js';

const now = Date.UTC(2026, 5, 10, 2);

describe('asking for log-in codes', () => {
  test('the first is sent, the second within a minute has to wait for that minute', () => {
    expect(nextAllowed([], now)).toBeUndefined();
    expect(nextAllowed([now - 20_000], now)).toBe(now + 40_000);
    expect(nextAllowed([now - minutes(1)], now)).toBeUndefined();
  });

  test('the sixth of an hour waits until the first is an hour old, the eleventh of a day until the first is a day old', () => {
    const hourly = [50, 40, 30, 20, 10].map((ago) => now - minutes(ago));
    expect(nextAllowed(hourly, now)).toBe(now + minutes(10));
    const daily = Array.from({ length: 10 }, (_, index) => now - hours(23) + index * hours(2));
    expect(nextAllowed(daily, now)).toBe(now + hours(1));
  });

  test('whoever asks as soon as they are let never exceeds a limit', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: minutes(30) }), { maxLength: 60 }), (pauses) => {
      const sent: number[] = [];
      let at = now;
      for (const pause of pauses) {
        at = Math.max(at + pause, nextAllowed(sent, at + pause) ?? 0);
        if (nextAllowed(sent, at) === undefined) sent.push(at);
        for (const { within, atMost } of smsLimits) {
          expect(sent.filter((moment) => moment > at - within).length).toBeLessThanOrEqual(atMost);
        }
      }
    }));
  });
});
