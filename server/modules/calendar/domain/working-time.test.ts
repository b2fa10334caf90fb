import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessDay } from './business-day.js';
import { calendar2026, inChina, makeUpDays2026, offRanges2026 } from './state-council-2026.fixture.js';
import { addWorkingMinutes, isWorking, nextOpening, workingMinutesBetween } from './working-time.js';

const calendar = calendar2026();
const withLunch = calendar2026({ hours: [{ opens: '09:00', closes: '12:00' }, { opens: '13:30', closes: '17:30' }] });
const calendars = fc.constantFrom(calendar, withLunch);
const instants = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00+08:00'), max: Date.parse('2026-11-01T00:00:00+08:00') })
  .map((epoch) => new Date(epoch));
/** Two of them from 2026-11-01 still end in 2026, with the shorter days too. */
const amounts = fc.integer({ min: 0, max: 12 * 540 });

/** Independent of the code under test: is this minute one of 09:00–18:00 on a worked day of the notice? */
function workedByTheNotice(at: Date): boolean {
  const china = new Date(at.getTime() + 8 * 3_600_000);
  const day = china.toISOString().slice(0, 10);
  const weekday = china.getUTCDay() % 6 !== 0;
  const off = offRanges2026.some(([first, last]) => first <= day && day <= last);
  return (makeUpDays2026.includes(day) || (weekday && !off)) && china.getUTCHours() >= 9 && china.getUTCHours() < 18;
}

describe('is work going on', () => {
  test.each([
    ['2026-09-30 09:00', true],
    ['2026-09-30 08:59', false],
    ['2026-09-30 17:59', true],
    ['2026-09-30 18:00', false],
    ['2026-10-01 10:00', false],
    ['2026-10-10 10:00', true],
    ['2026-10-11 10:00', false],
  ])('at %s in China: %p', (at, working) => {
    expect(isWorking(calendar, inChina(at))).toBe(working);
  });

  test('not during lunch', () => {
    const times = ['11:59', '12:00', '13:29', '13:30'];
    const working = times.filter((time) => isWorking(withLunch, inChina(`2026-09-30 ${time}`)));
    expect(working).toEqual(['11:59', '13:30']);
  });

  test('at every minute as the notice says', () => {
    fc.assert(fc.property(instants, (at) => {
      expect(isWorking(calendar, at)).toBe(workedByTheNotice(at));
    }), { numRuns: 1000 });
  });
});

describe('the next opening', () => {
  test.each([
    ['2026-09-30 10:15', '2026-09-30 10:15'],
    ['2026-09-30 06:00', '2026-09-30 09:00'],
    ['2026-09-30 18:00', '2026-10-08 09:00'],
    ['2026-10-09 20:00', '2026-10-10 09:00'],
    ['2026-10-10 18:00', '2026-10-12 09:00'],
  ])('after %s is %s', (at, opening) => {
    expect(nextOpening(calendar, inChina(at))).toEqual(inChina(opening));
  });

  test('is never earlier, and work is going on then', () => {
    fc.assert(fc.property(calendars, instants, (of, at) => {
      const opening = nextOpening(of, at);
      expect(opening.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(isWorking(of, opening)).toBe(true);
      expect(workingMinutesBetween(of, at, opening)).toBe(0);
    }));
  });

  test('after the last working evening of a year without successor is refused', () => {
    expect(() => nextOpening(calendar, inChina('2026-12-31 18:00'))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING' }),
    );
  });

  test('of a calendar that never opens is a fault, found in bounded time', () => {
    const shut = { ...calendar, isWorkingDay: () => false };
    expect(() => nextOpening(shut, inChina('2026-01-01 00:00'))).toThrow(RangeError);
  });
});

describe('working minutes between', () => {
  test('from Wednesday noon before the holiday to Thursday noon after it: nine hours', () => {
    expect(workingMinutesBetween(calendar, inChina('2026-09-30 12:00'), inChina('2026-10-08 12:00'))).toBe(540);
  });

  test.each(['2027-01-01 00:00', '2027-01-01 09:00'])('to %s need no knowledge of the next year', (end) => {
    expect(workingMinutesBetween(calendar, inChina('2026-12-31 17:00'), inChina(end))).toBe(60);
  });

  test('into the working hours of a year without official days are refused', () => {
    expect(() => workingMinutesBetween(calendar, inChina('2026-12-31 17:00'), inChina('2027-01-01 09:01'))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING' }),
    );
  });

  test('agree with counting the worked minutes of the notice one by one', () => {
    fc.assert(fc.property(instants, fc.integer({ min: 0, max: 14 * 1440 }), (at, length) => {
      const start = Math.floor(at.getTime() / 60_000) * 60_000;
      const worked = Array.from({ length }, (_, minute) => new Date(start + minute * 60_000)).filter(workedByTheNotice);
      const end = new Date(start + length * 60_000);
      expect(workingMinutesBetween(calendar, new Date(start), end)).toBe(worked.length);
    }), { numRuns: 50 });
  });

  test('add up, in whatever order the three instants lie', () => {
    fc.assert(fc.property(calendars, instants, instants, instants, (of, a, b, c) => {
      const whole = workingMinutesBetween(of, a, c);
      expect(workingMinutesBetween(of, a, b) + workingMinutesBetween(of, b, c)).toBeCloseTo(whole, 6);
    }));
  });

  test('change their sign with the direction', () => {
    fc.assert(fc.property(instants, instants, (a, b) => {
      expect(workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, a)).toBe(0);
    }));
  });
});

describe('adding working minutes', () => {
  test.each([
    ['2026-09-30 17:00', 60, '2026-09-30 18:00'],
    ['2026-09-30 17:00', 61, '2026-10-08 09:01'],
    ['2026-09-30 20:00', 30, '2026-10-08 09:30'],
    ['2026-09-30 20:00', 0, '2026-09-30 20:00'],
    ['2026-10-09 17:00', 120, '2026-10-10 10:00'],
  ])('%s and %i minutes is %s', (at, minutes, end) => {
    expect(addWorkingMinutes(calendar, inChina(at), minutes)).toEqual(inChina(end));
  });

  test('is undone by counting the minutes between, to the millisecond', () => {
    const precise = fc.integer({ min: 0, max: 20 * 540 * 60_000 }).map((milliseconds) => milliseconds / 60_000);
    fc.assert(fc.property(calendars, instants, precise, (of, at, minutes) => {
      expect(workingMinutesBetween(of, at, addWorkingMinutes(of, at, minutes))).toBe(minutes);
    }));
  });

  test('the minutes between two instants lead from the one to the other, closed hours aside', () => {
    fc.assert(fc.property(calendars, instants, instants, (of, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const reached = addWorkingMinutes(of, from, workingMinutesBetween(of, from, to));
      expect(reached.getTime()).toBeLessThanOrEqual(to.getTime());
      expect(nextOpening(of, reached)).toEqual(nextOpening(of, to));
    }));
  });

  test('in two parts reaches what it reaches in one', () => {
    fc.assert(fc.property(calendars, instants, amounts, amounts, (of, at, first, second) => {
      const inTwo = addWorkingMinutes(of, addWorkingMinutes(of, at, first), second);
      expect(inTwo).toEqual(addWorkingMinutes(of, at, first + second));
    }));
  });

  test('touches only worked days', () => {
    fc.assert(fc.property(instants, amounts, (at, minutes) => {
      fc.pre(minutes > 0);
      expect(calendar.isWorkingDay(businessDay(addWorkingMinutes(calendar, at, minutes)))).toBe(true);
    }));
  });

  test('more than ten years of them is a fault of the caller', () => {
    const everyDay = { ...calendar, isWorkingDay: () => true };
    expect(() => addWorkingMinutes(everyDay, inChina('2026-01-01 00:00'), 3_661 * 540)).toThrow(RangeError);
  });

  test.each([-1, NaN])('%p minutes is a fault of the caller', (minutes) => {
    expect(() => addWorkingMinutes(calendar, inChina('2026-09-30 10:00'), minutes)).toThrow(RangeError);
  });
});
