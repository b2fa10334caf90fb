import type { EntityManager } from '../../../platform/database/database.js';
import { isYearMissing } from '../../calendar/domain/year-missing.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { windowEnd, type WaitingWindow } from '../domain/waiting.js';

/**
 * When a wait that began at `from` times out: null without a window, and while the calendar lacks a year on the way
 * (commands/fill-missing-deadlines.ts makes up for that; a case must not stand still because of it).
 */
export async function timeOut(em: EntityManager, window: WaitingWindow | undefined, from: Date): Promise<Date | null> {
  try {
    return window ? await windowEnd(window, from, () => businessCalendar(em)) : null;
  } catch (error) {
    if (isYearMissing(error)) return null;
    throw error;
  }
}
