import { rows } from '../../../platform/database/database.js';
import type { OutboxDelivery, OutboxEvent } from '../../../platform/outbox/outbox.entity.js';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import { authorise } from '../domain/ability.js';
import type { StaffActor } from '../staff-actor.js';

/** A delivery that was given up after its last try. */
export interface DeadDeliveryView {
  readonly id: string;
  readonly event: string;
  readonly handler: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly raisedAt: Date;
  /** Ids only, as JSON. */
  readonly payload: string;
}

/** Oldest first: what waits longest is looked at first. */
export async function deadDeliveries(
  runtime: Runtime,
  actor: StaffActor,
  page: PageRequest,
): Promise<Page<DeadDeliveryView>> {
  authorise(actor, 'read', 'Operations');
  const first = pageSize(page.first);
  const after = page.after ? String(decodeCursor(page.after, 1)[0]) : undefined;
  const found = await rows<{ OutboxDelivery: OutboxDelivery; OutboxEvent: OutboxEvent }>(runtime.db.orm.em.fork())
    .selectFrom('OutboxDelivery as d')
    .innerJoin('OutboxEvent as e', 'e.id', 'd.eventId')
    .select(['d.id', 'e.name as event', 'd.handler', 'd.attempts', 'd.lastError', 'e.raisedAt', 'e.payload'])
    .where('d.state', '=', 'DEAD')
    .$if(after !== undefined, (query) => query.where('d.id', '>', after!))
    .orderBy('d.id')
    .limit(first + 1)
    .execute();
  return toPage(
    found.map(({ payload, ...row }) => ({ ...row, payload: JSON.stringify(payload) })),
    first,
    ({ id }) => [id],
  );
}
