import type { Installation } from '../../server/installation.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import { rows } from '../../server/platform/database/database.js';
import type { OutboxDelivery } from '../../server/platform/outbox/outbox.entity.js';

/** Cases that are not ready for download yet; all of them while a delivery is still to be made. */
export async function unfinished({ runtime }: Installation, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const db = rows<{ Application: Application; OutboxDelivery: OutboxDelivery }>(runtime.db.orm.em.fork());
  const pending = await db
    .selectFrom('OutboxDelivery')
    .select('id')
    .where('state', '=', 'PENDING')
    .limit(1)
    .executeTakeFirst();
  if (pending) return [...ids];
  const under = await db
    .selectFrom('Application')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', '!=', 'PENDING_DOWNLOAD')
    .execute();
  return under.map(({ id }) => id);
}
