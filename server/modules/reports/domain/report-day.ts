import { epochOn, requireBusinessDay, shiftDay, type BusinessDay } from '../../calendar/domain/business-day.js';

/** The instants of a business day in China: from midnight to the next. */
export interface DayWindow {
  readonly day: BusinessDay;
  readonly from: Date;
  readonly until: Date;
}

export function dayWindow(day: string): DayWindow {
  const valid = requireBusinessDay(day, 'day');
  return { day: valid, from: new Date(epochOn(valid)), until: new Date(epochOn(shiftDay(valid, 1))) };
}
