import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { CalendarDay } from '../calendar-day.entity.js';
import { CalendarYear } from '../calendar-year.entity.js';
import { isWeekend, requireBusinessDay } from '../domain/business-day.js';
import { workingCalendar, type CalendarDayKind } from '../domain/working-calendar.js';
import type {} from '../events.js';

export interface CalendarYearRow {
  /** `YYYY-MM-DD` in Asia/Shanghai, within the year. */
  readonly day: string;
  readonly kind: CalendarDayKind;
  /** The holiday it belongs to. */
  readonly name?: string;
}

export interface ImportCalendarYearOptions {
  readonly year: number;
  readonly days: readonly CalendarYearRow[];
  /** The official notice, e.g. `国办发明电〔2025〕7号`. */
  readonly source: string;
}

/**
 * Replaces a year's days off and make-up days as a whole. Throws INVALID_INPUT naming the row at fault; nothing is
 * changed then.
 */
export async function importCalendarYear(
  runtime: Runtime,
  actor: Actor,
  options: ImportCalendarYearOptions,
): Promise<void> {
  authoriseReferenceChange(actor);
  checkYear(options);
  await runtime.transact(actor, (work) => replaceYear(work, runtime, options));
}

async function replaceYear(
  work: Work,
  { sealing }: Runtime,
  { year, days, source }: ImportCalendarYearOptions,
): Promise<void> {
  const { em, now } = work;
  // The year's own row first: two imports at once then wait for each other here, not among the days.
  await em.upsert(CalendarYear, { year, source: source.trim(), importedAt: now });
  await em.nativeDelete(CalendarDay, { day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } });
  await em.insertMany(CalendarDay, days.map(({ day, kind, name }) => ({ day, kind, name: name ?? '' })));
  const daysOff = days.filter(({ kind }) => kind === 'OFF').length;
  const counts = { daysOff, makeUpDays: days.length - daysOff };
  await recordAudit(work, sealing, 'calendar.importYear', { type: 'CalendarYear', id: String(year) }, { year, ...counts, source: source.trim() });
}

function checkYear({ year, days, source }: ImportCalendarYearOptions): void {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) {
    throw invalidInput('year', '年份应在 2000 至 2099 之间', 'the year must be from 2000 to 2099');
  }
  if (source.trim() === '' || source.trim().length > 200) {
    throw invalidInput('source', '请填写来源文件（不超过 200 字），例如国务院办公厅通知的文号', 'name the official notice, at most 200 characters');
  }
  if (days.length === 0) {
    throw invalidInput('days', '没有任何放假日：请导入全年的放假与调休安排', 'there is no day off in it; import the arrangement of the whole year');
  }
  workingCalendar({ days, officialYears: [year], fallbackToWeekdays: false });
  days.forEach((row, index) => checkRow(row, year, `days[${index}]`));
}

function checkRow({ day, kind, name }: CalendarYearRow, year: number, field: string): void {
  if (!requireBusinessDay(day, `${field}.day`).startsWith(`${year}-`)) {
    throw invalidInput(`${field}.day`, `${day} 不在 ${year} 年内，请按年度分别导入`, `${day} is not in ${year}; import each year on its own`);
  }
  if (kind !== 'OFF' && kind !== 'MAKE_UP') {
    throw invalidInput(`${field}.kind`, '类型应为放假（OFF）或调休上班（MAKE_UP）', 'the kind is OFF or MAKE_UP');
  }
  if (kind === 'MAKE_UP' && !isWeekend(day)) {
    throw invalidInput(`${field}.kind`, `${day} 不是周末，不可能是调休上班日`, `${day} is no weekend day, so it cannot be made up on`);
  }
  if ((name ?? '').length > 64) throw invalidInput(`${field}.name`, '节日名称不超过 64 字', 'the name has at most 64 characters');
}
