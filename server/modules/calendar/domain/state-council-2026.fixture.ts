import type { CalendarDay, WorkingCalendarSource } from './working-calendar.js';
import { workingCalendar } from './working-calendar.js';

/** The notice of 2025-11-04, typed from its text: the yardstick for what the package and the arithmetic say. */
export const offRanges2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;
export const makeUpDays2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

/** Every day from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  const start = Date.parse(first);
  const count = (Date.parse(last) - start) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10));
}

export const days2026: readonly CalendarDay[] = [
  ...offRanges2026.flatMap(([first, last]) => daysBetween(first, last)).map((day) => ({ day, kind: 'OFF' as const })),
  ...makeUpDays2026.map((day) => ({ day, kind: 'MAKE_UP' as const })),
];

export const calendar2026 = (changes: Partial<WorkingCalendarSource> = {}) =>
  workingCalendar({ days: days2026, officialYears: [2026], fallbackToWeekdays: false, ...changes });

/** `2026-09-30 10:15` on a clock in China. */
export function inChina(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}+08:00`);
}
