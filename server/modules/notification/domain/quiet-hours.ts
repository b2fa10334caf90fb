import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';

/** Clock times in China, `HH:MM`; `from` later than `to` goes over midnight, equal ones mean none. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When what is not urgent may go out: `now`, or the end of the quiet hours that `now` falls in. */
export function afterQuietHours(now: Date, { from, to }: QuietHours): Date {
  const day = businessDay(now);
  const minute = Math.floor((now.getTime() - epochOn(day)) / 60_000);
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  if (begins === ends) return now;
  if (begins < ends) return minute >= begins && minute < ends ? new Date(epochOn(day, ends)) : now;
  if (minute >= begins) return new Date(epochOn(shiftDay(day, 1), ends));
  return minute < ends ? new Date(epochOn(day, ends)) : now;
}
