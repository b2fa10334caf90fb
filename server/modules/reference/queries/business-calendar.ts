import type { EntityManager } from '../../../platform/database/database.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { loadCalendar } from '../../calendar/queries/load-calendar.js';
import { readSettings } from './read-settings.js';

/** The working calendar under the hours and the fallback that the settings say. */
export async function businessCalendar(em: EntityManager): Promise<WorkingCalendar> {
  const settings = await readSettings(em);
  return loadCalendar(em, {
    hours: settings['calendar.hours'],
    fallbackToWeekdays: settings['calendar.fallbackToWeekdays'],
  });
}
