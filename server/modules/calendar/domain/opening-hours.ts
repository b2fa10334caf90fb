import { invalidInput } from '../../../platform/errors.js';

/** One interval of work on a working day, China time, `HH:mm`: open at `opens`, closed at `closes` (may be `24:00`). */
export interface OpeningHours {
  readonly opens: string;
  readonly closes: string;
}

export const defaultOpeningHours: readonly OpeningHours[] = [{ opens: '09:00', closes: '18:00' }];

/** Minutes after midnight of `HH:mm`, 0–1440; NaN when it is no time of day. */
export function minuteOfDay(time: string): number {
  if (time === '24:00') return 24 * 60;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
}

/** `hours` itself when there is at least one interval, each opens before it closes, in order, without overlap. */
export function requireOpeningHours(hours: readonly OpeningHours[], field = 'hours'): readonly OpeningHours[] {
  let closed = 0;
  const inOrder = hours.every(({ opens, closes }) => {
    const follows = minuteOfDay(opens) >= closed && minuteOfDay(closes) > minuteOfDay(opens);
    closed = minuteOfDay(closes);
    return follows;
  });
  if (inOrder && hours.length > 0) return hours;
  throw invalidInput(
    field,
    '工作时间不正确：请按先后顺序填写互不重叠的时段，格式为 HH:mm，例如 09:00 至 18:00',
    'opening hours must be intervals of HH:mm in order and without overlap, e.g. 09:00 to 18:00',
  );
}
