import { type Bilingual, DomainError, invalidInput } from '../../../platform/errors.js';
import { type BusinessDay, isWeekend, requireBusinessDay } from './business-day.js';
import { defaultOpeningHours, type OpeningHours, requireOpeningHours } from './opening-hours.js';

/** OFF: nobody works, weekday or not. MAKE_UP: worked although a weekend, to pay for a bridge day. */
export type CalendarDayKind = 'OFF' | 'MAKE_UP';

/** A day that the State Council's yearly notice takes out of the plain weekday rule. */
export interface CalendarDay {
  readonly day: BusinessDay;
  readonly kind: CalendarDayKind;
}

/** Shown to people beside whatever was computed from plain weekdays. */
export interface CalendarWarning {
  readonly years: readonly number[];
  readonly message: Bilingual;
}

export interface WorkingCalendar {
  /**
   * Throws DomainError CALENDAR_YEAR_MISSING (`details.missing` = the year) when the year has no official data and
   * weekdays may not stand in for it; INVALID_INPUT when `day` is no `YYYY-MM-DD`.
   */
  isWorkingDay(day: BusinessDay): boolean;
  readonly hours: readonly OpeningHours[];
  /** What to tell people about a reckoning over `from`…`to` (both included); null when all its years are official. */
  warning(from: BusinessDay, to?: BusinessDay): CalendarWarning | null;
}

export interface WorkingCalendarSource {
  /** One row a day at most; rows of years that are not official count only under the fallback. */
  readonly days: readonly CalendarDay[];
  /** Years whose notice is completely in `days`. */
  readonly officialYears: readonly number[];
  /** Whether Monday to Friday may stand in for a year without official data. */
  readonly fallbackToWeekdays: boolean;
  readonly hours?: readonly OpeningHours[];
}

/** Throws DomainError INVALID_INPUT for a day that does not exist or is listed twice, and for bad hours. */
export function workingCalendar(source: WorkingCalendarSource): WorkingCalendar {
  const kinds = kindsByDay(source.days);
  const official = new Set(source.officialYears);
  return {
    hours: requireOpeningHours(source.hours ?? defaultOpeningHours),
    isWorkingDay(day) {
      const year = yearOf(requireBusinessDay(day));
      if (!official.has(year) && !source.fallbackToWeekdays) throw yearMissing(year);
      const kind = kinds.get(day);
      return kind ? kind === 'MAKE_UP' : !isWeekend(day);
    },
    warning(from, to = from) {
      const years = yearsBetween(from, to).filter((year) => !official.has(year));
      return years.length > 0 ? { years, message: weekdaysOnly(years) } : null;
    },
  };
}

function kindsByDay(days: readonly CalendarDay[]): ReadonlyMap<BusinessDay, CalendarDayKind> {
  const kinds = new Map<BusinessDay, CalendarDayKind>();
  days.forEach(({ day, kind }, index) => {
    const field = `days[${index}].day`;
    if (kinds.has(requireBusinessDay(day, field))) {
      throw invalidInput(field, `日期 ${day} 重复，请只保留一行`, `${day} is listed twice; keep one row`);
    }
    kinds.set(day, kind);
  });
  return kinds;
}

function yearOf(day: BusinessDay): number {
  return Number(day.slice(0, 4));
}

function yearsBetween(from: BusinessDay, to: BusinessDay): number[] {
  const [first, last] = [yearOf(requireBusinessDay(from, 'from')), yearOf(requireBusinessDay(to, 'to'))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function yearMissing(year: number): DomainError {
  const message = {
    zh: `工作日历缺少 ${year} 年的官方放假安排，无法计算期限。请管理员先导入该年度的日历`,
    en: `the working calendar has no official days for ${year}, so no deadline can be computed; `
      + 'an administrator must import that year first',
  };
  return new DomainError('CALENDAR_YEAR_MISSING', message, { missing: [String(year)] });
}

function weekdaysOnly(years: readonly number[]): Bilingual {
  return {
    zh: `${years.join('、')} 年尚无官方放假安排，期限暂按周一至周五推算，导入日历后可能变化`,
    en: `no official days for ${years.join(', ')}: reckoned on Monday to Friday, may change once the year is imported`,
  };
}
