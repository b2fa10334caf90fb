import { rows, type EntityManager } from '../../../platform/database/database.js';
import { defaultSettings, type Settings } from '../domain/settings.js';
import type { Setting } from '../setting.entity.js';

/** All settings: what admins changed over the defaults. */
export async function readSettings(em: EntityManager): Promise<Settings> {
  const changed = await rows<{ Setting: Setting }>(em).selectFrom('Setting').select(['key', 'value']).execute();
  return { ...defaultSettings, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) };
}
