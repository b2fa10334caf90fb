import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, slaDeadline } from './sla-deadline.js';
import { calendar2026, inChina } from './state-council-2026.fixture.js';
import { isWorking, workingMinutesBetween } from './working-time.js';

const calendar = calendar2026();
const withLunch = calendar2026({ hours: [{ opens: '09:00', closes: '12:00' }, { opens: '13:30', closes: '17:30' }] });
const calendars = fc.constantFrom(calendar, withLunch);
const instants = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00+08:00'), max: Date.parse('2026-12-01T00:00:00+08:00') })
  .map((epoch) => new Date(epoch));

describe('adding working days', () => {
  test.each([
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-10-03', 1, '2026-10-08'],
    ['2026-10-03', 0, '2026-10-03'],
  ])('%s and %i is %s', (day, n, reached) => {
    expect(addWorkingDays(calendar, day, n)).toBe(reached);
  });

  test('in two steps reaches what it reaches in one', () => {
    const steps = fc.integer({ min: 0, max: 20 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 28 }), steps, steps, (date, first, second) => {
      const day = `2026-04-${String(date).padStart(2, '0')}`;
      expect(addWorkingDays(calendar, addWorkingDays(calendar, day, first), second)).toBe(
        addWorkingDays(calendar, day, first + second),
      );
    }));
  });

  test.each([-1, 1.5, 2501, NaN])('%p days is a fault of the caller', (n) => {
    expect(() => addWorkingDays(calendar, '2026-09-30', n)).toThrow(RangeError);
  });
});

describe('the deadline of a review', () => {
  test.each([
    ['2026-09-30 10:15', '2026-10-10 10:15', 'over National Day, the make-up Saturday counts'],
    ['2026-11-20 16:42', '2026-11-25 16:42', 'over a weekend'],
    ['2026-11-20 18:00', '2026-11-26 09:00', 'paid at closing: from Monday\'s opening'],
    ['2026-11-21 03:00', '2026-11-26 09:00', 'paid in the night of Saturday: the same'],
    ['2026-11-20 08:59', '2026-11-25 09:00', 'paid before opening: from that opening'],
    ['2026-10-01 12:00', '2026-10-12 09:00', 'paid on a holiday: from the first opening after it'],
  ])('paid %s, due %s: %s', (paid, due) => {
    expect(slaDeadline(calendar, inChina(paid))).toEqual(inChina(due));
  });

  test('paid during lunch, it counts from the afternoon\'s opening', () => {
    expect(slaDeadline(withLunch, inChina('2026-11-20 12:10'))).toEqual(inChina('2026-11-25 13:30'));
  });

  test('where work goes on to midnight, the deadline may be a minute before it', () => {
    const roundTheClock = calendar2026({ hours: [{ opens: '00:00', closes: '24:00' }] });
    expect(slaDeadline(roundTheClock, inChina('2026-11-20 23:59'))).toEqual(inChina('2026-11-25 23:59'));
  });

  test('another promise may be given', () => {
    expect(slaDeadline(calendar, inChina('2026-11-20 16:42'), 1)).toEqual(inChina('2026-11-23 16:42'));
  });

  test('always leaves exactly three days of work and falls into working hours', () => {
    fc.assert(fc.property(instants, (paid) => {
      const deadline = slaDeadline(calendar, paid);
      expect(workingMinutesBetween(calendar, paid, deadline)).toBeCloseTo(3 * 540, 6);
      expect(isWorking(calendar, deadline)).toBe(true);
    }));
  });

  test('who pays later is never due earlier', () => {
    const near = fc.integer({ min: 0, max: 5 * 86_400_000 });
    fc.assert(fc.property(calendars, instants, near, fc.integer({ min: 0, max: 5 }), (of, paid, later, days) => {
      const first = slaDeadline(of, paid, days).getTime();
      expect(slaDeadline(of, new Date(paid.getTime() + later), days).getTime()).toBeGreaterThanOrEqual(first);
    }), { numRuns: 500 });
  });

  test('that would need a year without official days is refused', () => {
    expect(() => slaDeadline(calendar, inChina('2026-12-29 10:00'))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING', details: { missing: ['2027'] } }),
    );
  });

  test('falls back to weekdays where that is allowed, with a warning to show', () => {
    const tolerant = calendar2026({ fallbackToWeekdays: true });
    expect(slaDeadline(tolerant, inChina('2026-12-29 10:00'))).toEqual(inChina('2027-01-01 10:00'));
    expect(tolerant.warning('2026-12-29', '2027-01-01')?.years).toEqual([2027]);
  });
});
