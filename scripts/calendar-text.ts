import type { CalendarYearRow } from '../server/modules/calendar/commands/import-calendar-year.js';
import { FileFault } from './file-fault.js';

/** A line of a calendar file that cannot be read. */
export class CalendarTextFault extends FileFault {}

/**
 * Reads a year's official days: a day and its kind per line, a name if you like, `#` for remarks.
 * `2026-02-15 OFF 春节`, `2026-02-28 MAKE_UP 春节`. Throws CalendarTextFault naming the line.
 */
export function readCalendarText(text: string): CalendarYearRow[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.replace(/#.*/, '').trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => rowOf(line, number));
}

function rowOf(line: string, number: number): CalendarYearRow {
  const match = /^(\d{4}-\d{2}-\d{2})\s+(OFF|MAKE_UP)(?:\s+(.+))?$/.exec(line);
  if (!match?.[1]) {
    throw new CalendarTextFault(
      `第 ${number} 行无法识别，应为“2026-02-15 OFF 春节”或“2026-02-28 MAKE_UP 春节”\n` +
        `line ${number} cannot be read: write "2026-02-15 OFF 春节" or "2026-02-28 MAKE_UP 春节"`,
    );
  }
  const [, day, kind, name] = match;
  return { day, kind: kind === 'OFF' ? 'OFF' : 'MAKE_UP', ...(name && { name }) };
}
