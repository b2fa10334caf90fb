import { expect, test } from '@jest/globals';
import { aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { CalendarDay } from '../calendar-day.entity.js';
import { CalendarYear } from '../calendar-year.entity.js';
import { officialDays } from '../official-days.js';
import { loadCalendar } from '../queries/load-calendar.js';
import { importCalendarYear, type ImportCalendarYearOptions } from './import-calendar-year.js';

const system = systemActor('test');
const year2026 = { year: 2026, days: officialDays([2026]).days, source: '国办发明电〔2025〕7号' };
const policy = { hours: [{ opens: '09:00', closes: '18:00' }], fallbackToWeekdays: false };

describeOnBothDatabases('a calendar year', (harness) => {
  const em = () => harness().database.orm.em.fork();

  test('imported is reckoned with', async () => {
    await importCalendarYear(harness().runtime, system, year2026);
    const calendar = await loadCalendar(em(), policy);
    expect(['2026-10-01', '2026-10-10', '2026-10-12'].map((day) => calendar.isWorkingDay(day))).toEqual([false, true, true]);
  });

  test('imported again is replaced as a whole, its neighbours untouched', async () => {
    await importCalendarYear(harness().runtime, system, { year: 2025, days: officialDays([2025]).days, source: '通知' });
    await importCalendarYear(harness().runtime, system, year2026);
    const before = await em().count(CalendarDay, { day: { $gte: '2025-01-01', $lte: '2025-12-31' } });
    await importCalendarYear(harness().runtime, system, { year: 2026, days: [{ day: '2026-01-01', kind: 'OFF', name: '元旦' }], source: '更正' });
    expect(await em().find(CalendarDay, { day: { $gte: '2026-01-01' } })).toMatchObject([{ day: '2026-01-01', name: '元旦' }]);
    expect(await em().count(CalendarDay, { day: { $lte: '2025-12-31' } })).toBe(before);
    expect((await em().findOneOrFail(CalendarYear, { year: 2026 })).source).toBe('更正');
  });

  test('imported by six at once is whole in the end', async () => {
    const imports = Array.from({ length: 6 }, () => importCalendarYear(harness().runtime, system, year2026));
    expect(await settled(imports)).toEqual({ done: 6, refused: [] });
    expect(await em().count(CalendarDay, { day: { $gte: '2026-01-01', $lte: '2026-12-31' } })).toBe(year2026.days.length);
  });

  const bad: [string, Partial<ImportCalendarYearOptions>, string][] = [
    ['another year', { days: [{ day: '2027-01-01', kind: 'OFF' }] }, 'days[0].day'],
    ['no such day', { days: [{ day: '2026-02-30', kind: 'OFF' }] }, 'days[0].day'],
    ['a day twice', { days: [{ day: '2026-01-01', kind: 'OFF' }, { day: '2026-01-01', kind: 'OFF' }] }, 'days[1].day'],
    ['a make-up Monday', { days: [{ day: '2026-01-05', kind: 'MAKE_UP' }] }, 'days[0].kind'],
    ['an unknown kind', { days: [{ day: '2026-01-05', kind: 'HALF' as never }] }, 'days[0].kind'],
    ['no days', { days: [] }, 'days'],
    ['no source', { source: '  ' }, 'source'],
    ['a year long ago', { year: 1999 }, 'year'],
  ];
  test.each(bad)('with %s is refused, naming the field, and changes nothing', async (_what, change, field) => {
    await importCalendarYear(harness().runtime, system, year2026);
    await expect(importCalendarYear(harness().runtime, system, { ...year2026, ...change })).rejects.toEqual(refusal('INVALID_INPUT', { field }));
    expect(await em().count(CalendarDay, { day: { $gte: '2026-01-01', $lte: '2026-12-31' } })).toBe(year2026.days.length);
  });

  test('is an administrator’s to import, not a reviewer’s', async () => {
    await expect(importCalendarYear(harness().runtime, await aStaffMember(harness(), 'admin'), year2026)).resolves.toBeUndefined();
    await expect(importCalendarYear(harness().runtime, await aStaffMember(harness(), 'reviewer'), year2026)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
