import { after, days, hours } from './clock.js';
import { CommandReceipt } from './database/command-receipt.entity.js';
import { rows } from './database/database.js';
import { OutboxDelivery, OutboxEvent } from './outbox/outbox.entity.js';
import type { Runtime } from './runtime.js';
import { systemActor } from './unit-of-work.js';

/** A lost COMMIT is settled within seconds; a day is far on the safe side. */
const RECEIPTS_KEPT = hours(24);
const EVENTS_KEPT = days(30);
const BATCH = 500;

/** Removes receipts and worked-off events that nobody will ask for again; pending and dead deliveries stay. */
export async function purgePlatformTables(runtime: Runtime): Promise<void> {
  const now = runtime.clock.now();
  const actor = systemActor('purge');
  await runtime.transact(actor, ({ em }) => em.nativeDelete(CommandReceipt, { at: { $lt: after(now, -RECEIPTS_KEPT) } }));
  for (;;) {
    const ids = await finishedEvents(runtime, after(now, -EVENTS_KEPT));
    if (ids.length === 0) return;
    await runtime.transact(actor, async ({ em }) => {
      await em.nativeDelete(OutboxDelivery, { eventId: { $in: ids } });
      await em.nativeDelete(OutboxEvent, { id: { $in: ids } });
    });
  }
}

async function finishedEvents(runtime: Runtime, before: Date): Promise<string[]> {
  const found = await rows<{ OutboxEvent: OutboxEvent; OutboxDelivery: OutboxDelivery }>(runtime.db.orm.em.fork())
    .selectFrom('OutboxEvent as e')
    .select('e.id')
    .where('e.raisedAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('OutboxDelivery as d').select('d.id').whereRef('d.eventId', '=', 'e.id').where('d.state', '!=', 'DONE'))),
    )
    .limit(BATCH)
    .execute();
  return found.map(({ id }) => id);
}
