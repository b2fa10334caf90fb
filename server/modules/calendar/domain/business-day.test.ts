import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessDay, epochOn, isBusinessDay, isWeekend, requireBusinessDay, shiftDay } from './business-day.js';
import { inChina } from './state-council-2026.fixture.js';

describe('the day in China', () => {
  test('it turns at 16:00 UTC', () => {
    expect(businessDay(new Date('2026-09-30T15:59:59.999Z'))).toBe('2026-09-30');
    expect(businessDay(new Date('2026-09-30T16:00:00.000Z'))).toBe('2026-10-01');
  });

  test('every instant lies within its own day', () => {
    const since1992 = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(fc.property(since1992, (at) => {
      const day = businessDay(at);
      expect(epochOn(day)).toBeLessThanOrEqual(at.getTime());
      expect(epochOn(shiftDay(day, 1))).toBeGreaterThan(at.getTime());
    }));
  });

  test('a clock time in China is eight hours ahead of UTC', () => {
    expect(epochOn('2026-07-01', 9 * 60)).toBe(Date.parse('2026-07-01T01:00:00Z'));
    expect(inChina('2026-07-01 09:00').toISOString()).toBe('2026-07-01T01:00:00.000Z');
  });

  test('days step over months, leap days and years', () => {
    expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
    expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('2026-10-10 is a Saturday, 2026-10-12 is not at the weekend', () => {
    expect([isWeekend('2026-10-10'), isWeekend('2026-10-11'), isWeekend('2026-10-12')]).toEqual([true, true, false]);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', '', '2026-04-31'])(
    '%p is no day',
    (text) => {
      expect(isBusinessDay(text)).toBe(false);
    },
  );

  test('a bad day is refused by the name of its field', () => {
    expect(() => requireBusinessDay('2026-02-29', 'input.day')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', details: { field: 'input.day' } }),
    );
  });
});
