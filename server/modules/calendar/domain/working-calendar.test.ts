import { describe, expect, test } from '@jest/globals';
import { calendar2026, days2026, daysBetween, makeUpDays2026, offRanges2026 } from './state-council-2026.fixture.js';
import type { workingCalendar } from './working-calendar.js';

describe('the calendar of a year with a notice', () => {
  test.each(makeUpDays2026)('%s, a day at the weekend, is worked', (day) => {
    expect(calendar2026().isWorkingDay(day)).toBe(true);
  });

  test.each(offRanges2026)('nobody works from %s to %s', (first, last) => {
    expect(daysBetween(first, last).filter((day) => calendar2026().isWorkingDay(day))).toEqual([]);
  });

  test('all other days follow the weekday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(calendar2026().isWorkingDay)).toEqual([
      true, false, false, true,
    ]);
  });

  test('2026 has 248 working days: 261 weekdays, 19 of them off, 6 weekend days made up', () => {
    const calendar = calendar2026();
    expect(daysBetween('2026-01-01', '2026-12-31').filter(calendar.isWorkingDay)).toHaveLength(248);
  });

  test('there is nothing to warn of', () => {
    expect(calendar2026().warning('2026-01-01', '2026-12-31')).toBeNull();
  });
});

describe('a year without a notice', () => {
  test('is refused, and the refusal names the year', () => {
    expect(() => calendar2026().isWorkingDay('2027-01-04')).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING', details: { missing: ['2027'] } }),
    );
  });

  test('is refused even for a day that has a row', () => {
    const calendar = calendar2026({ days: [...days2026, { day: '2027-01-01', kind: 'OFF' }] });
    const missing = expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING' });
    expect(() => calendar.isWorkingDay('2027-01-01')).toThrow(missing);
  });

  test('follows the weekdays where that is allowed, and the warning names the year in both languages', () => {
    const calendar = calendar2026({ fallbackToWeekdays: true });
    expect(calendar.isWorkingDay('2027-01-01')).toBe(true);
    expect(calendar.isWorkingDay('2027-01-02')).toBe(false);
    const warning = calendar.warning('2026-12-30', '2027-01-04');
    expect(warning?.years).toEqual([2027]);
    expect(warning?.message.zh).toContain('2027');
    expect(warning?.message.en).toContain('2027');
  });

  test('does not warn of a reckoning that ends before it', () => {
    expect(calendar2026({ fallbackToWeekdays: true }).warning('2026-12-31')).toBeNull();
  });
});

describe('what a calendar is built from', () => {
  const build = (changes: Partial<Parameters<typeof workingCalendar>[0]>) => () => calendar2026(changes);
  const refusal = (field: string) => expect.objectContaining({ code: 'INVALID_INPUT', details: { field } });

  test('a day that does not exist is refused with its place', () => {
    expect(build({ days: [{ day: '2026-01-01', kind: 'OFF' }, { day: '2026-02-30', kind: 'OFF' }] })).toThrow(
      refusal('days[1].day'),
    );
  });

  test('a day listed twice is refused with its place', () => {
    const twice = [{ day: '2026-01-01', kind: 'OFF' }, { day: '2026-01-01', kind: 'MAKE_UP' }] as const;
    expect(build({ days: twice })).toThrow(refusal('days[1].day'));
  });

  test.each([
    [[]],
    [[{ opens: '18:00', closes: '09:00' }]],
    [[{ opens: '9:00', closes: '18:00' }]],
    [[{ opens: '13:30', closes: '18:00' }, { opens: '09:00', closes: '12:00' }]],
    [[{ opens: '09:00', closes: '13:00' }, { opens: '12:00', closes: '18:00' }]],
    [[{ opens: '25:00', closes: '26:00' }]],
  ])('the hours %j are refused', (hours) => {
    expect(build({ hours })).toThrow(refusal('hours'));
  });

  test('a day may be asked for only as YYYY-MM-DD', () => {
    expect(() => calendar2026().isWorkingDay('2026-9-30')).toThrow(refusal('day'));
  });
});
