import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { officialDays } from './official-days.js';
import { days2026, daysBetween } from './domain/state-council-2026.fixture.js';

const listed = (year: number, kind: string): string[] =>
  officialDays([year]).days.filter((row) => row.kind === kind).map((row) => row.day);
const ranges = (...pairs: [string, string][]): string[] => pairs.flatMap(([first, last]) => daysBetween(first, last));

/** A program of its own, because a process reads TZ at its start; Node strips the types, the hook finds the files. */
const printOfficialDays = `
  import { registerHooks } from 'node:module';
  const ours = (name, from) => name.startsWith('.') && from?.endsWith('.ts');
  const source = (name, from) => ours(name, from) ? name.replace(/\\.js$/, '.ts') : name;
  registerHooks({ resolve: (name, context, next) => next(source(name, context.parentURL), context) });
  const { officialDays } = await import('${new URL('./official-days.ts', import.meta.url).href}');
  process.stdout.write(JSON.stringify(officialDays()));`;

describe('official days from the package', () => {
  test('2026 is the notice of 2025-11-04, day by day', () => {
    const byDay = [...days2026].sort((a, b) => (a.day < b.day ? -1 : 1));
    expect(officialDays([2026])).toEqual({ years: [2026], days: byDay });
  });

  test('2025 is the notice of 2024-11-12', () => {
    expect(listed(2025, 'OFF')).toEqual(ranges(
      ['2025-01-01', '2025-01-01'], ['2025-01-28', '2025-02-04'], ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'], ['2025-05-31', '2025-06-02'], ['2025-10-01', '2025-10-08'],
    ));
    expect(listed(2025, 'MAKE_UP')).toEqual(['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']);
  });

  test('the make-up days of 2024 are those of the notice of 2023-10-25', () => {
    expect(listed(2024, 'MAKE_UP')).toEqual([
      '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12',
    ]);
  });

  test('by default the years 2024 to 2026 are given', () => {
    expect(officialDays().years).toEqual([2024, 2025, 2026]);
  });

  test('a year without a notice yields neither the year nor a row', () => {
    expect(officialDays([2003, 2027])).toEqual({ years: [], days: [] });
  });

  const zones = ['America/Los_Angeles', 'Australia/Sydney', 'Pacific/Kiritimati'];
  test.each(zones)('a process running in %s gets the same days', (zone) => {
    const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
    const program = ['--input-type=module', '-e', printOfficialDays];
    const out = execFileSync(process.execPath, program, { env, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(officialDays());
  });
});
