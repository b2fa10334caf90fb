import { businessDay } from '../../server/modules/calendar/domain/business-day.js';
import { makeOrderNumber } from '../../server/modules/application/domain/order-number.js';
import { OrderNumberCounter } from '../../server/modules/application/order-number-counter.entity.js';
import { rows, type EntityManager } from '../../server/platform/database/database.js';
import type { Work } from '../../server/platform/unit-of-work.js';

/** Gives order numbers out for days gone by, going on from what was given out then. */
export class OrderNumbers {
  readonly #last: Map<string, number>;

  private constructor(last: Map<string, number>) {
    this.#last = last;
  }

  static async read(em: EntityManager): Promise<OrderNumbers> {
    const given = await rows<{ OrderNumberCounter: OrderNumberCounter }>(em).selectFrom('OrderNumberCounter').selectAll().execute();
    return new OrderNumbers(new Map(given.map(({ day, last }) => [day, last])));
  }

  next(openedAt: Date): string {
    const day = businessDay(openedAt);
    const serial = (this.#last.get(day) ?? 0) + 1;
    this.#last.set(day, serial);
    return makeOrderNumber({ day, serial });
  }

  /** Stores where the counting stands, in the caller's transaction. */
  async store({ em }: Work): Promise<void> {
    const counters = [...this.#last].map(([day, last]) => ({ day, last }));
    await em.upsertMany(OrderNumberCounter, counters, { onConflictFields: ['day'], disableIdentityMap: true });
  }
}
