import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afterQuietHours } from './quiet-hours.js';

const night = { from: '21:00', to: '08:00' };
const china = (text: string): Date => new Date(`${text}+08:00`);

describe('quiet hours from nine to eight', () => {
  test.each([
    ['2026-06-10T20:59:59', '2026-06-10T20:59:59'],
    ['2026-06-10T21:00:00', '2026-06-11T08:00:00'],
    ['2026-06-10T23:30:00', '2026-06-11T08:00:00'],
    ['2026-06-11T07:59:59', '2026-06-11T08:00:00'],
    ['2026-06-11T08:00:00', '2026-06-11T08:00:00'],
    ['2026-12-31T22:00:00', '2027-01-01T08:00:00'],
  ])('let what is ready at %s go at %s', (now, then) => {
    expect(afterQuietHours(china(now), night)).toEqual(china(then));
  });

  test('within one day, and none at all', () => {
    expect(afterQuietHours(china('2026-06-10T13:00:00'), { from: '12:00', to: '14:00' })).toEqual(china('2026-06-10T14:00:00'));
    expect(afterQuietHours(china('2026-06-10T13:00:00'), { from: '13:00', to: '13:00' })).toEqual(china('2026-06-10T13:00:00'));
  });

  test('never hold anything longer than a day, and what they let go they do not hold', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
    fc.assert(fc.property(fc.date({ min: china('2026-01-01T00:00:00'), max: china('2027-01-01T00:00:00'), noInvalidDate: true }), time, time, (now, from, to) => {
      const free = afterQuietHours(now, { from, to });
      expect(free.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(free.getTime() - now.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
      expect(afterQuietHours(free, { from, to })).toEqual(free);
    }));
  });
});
