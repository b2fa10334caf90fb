import { after, hours, minutes } from '../clock.js';
import type { EntityManager } from '../database/database.js';
import { rows } from '../database/database.js';
import { messageOf } from '../errors.js';
import type { Runtime } from '../runtime.js';
import { systemActor } from '../unit-of-work.js';
import { OutboxDelivery, type DeliveryState, type OutboxEvent } from './outbox.entity.js';
import type { EventName, EventPayload, OutboxRegistry } from './store.js';

/** Runs at least once per event, in no promised order; must be idempotent (a guarded write, or a stored key). */
export type EventHandler<N extends EventName> = (runtime: Runtime, payload: EventPayload<N>) => Promise<void>;

interface Registration {
  readonly event: string;
  readonly run: (runtime: Runtime, payload: never) => Promise<void>;
}

/** A try that has not ended by then is given up for another instance: longer than any gateway's time-out. */
const TRY_LEASE = minutes(2);
const MAX_ATTEMPTS = 12;
const BATCH = 50;

/** The table of handlers, filled once by the composition root, and the loop that works deliveries off. */
export class Outbox implements OutboxRegistry {
  readonly #registrations = new Map<string, Registration>();
  #wake: (() => void) | undefined;

  /** `name` is stored with each delivery: never rename it, or pending deliveries lose their handler. */
  on<N extends EventName>(event: N, name: string, run: EventHandler<N>): this {
    if (this.#registrations.has(name)) throw new Error(`outbox handler ${name} is registered twice`);
    this.#registrations.set(name, { event, run });
    return this;
  }

  handlersOf(event: string): readonly string[] {
    return [...this.#registrations].filter(([, r]) => r.event === event).map(([name]) => name);
  }

  /** Called after each commit that raised something. */
  nudge(): void {
    this.#wake?.();
  }

  onNudge(wake: () => void): void {
    this.#wake = wake;
  }

  /** Works off everything due now, including what the handlers themselves raise. Returns how many tries were made. */
  async drain(runtime: Runtime, keepGoing: () => boolean = () => true): Promise<number> {
    let tried = 0;
    while (keepGoing()) {
      const due = await this.#due(runtime);
      if (due.length === 0) return tried;
      for (const delivery of due) {
        if (!keepGoing()) return tried;
        if (await this.#try(runtime, delivery)) tried += 1;
      }
    }
    return tried;
  }

  async #due(runtime: Runtime): Promise<DueDelivery[]> {
    return rows<{ OutboxDelivery: OutboxDelivery; OutboxEvent: OutboxEvent }>(runtime.db.orm.em.fork())
      .selectFrom('OutboxDelivery as d')
      .innerJoin('OutboxEvent as e', 'e.id', 'd.eventId')
      .select(['d.id', 'd.handler', 'd.attempts', 'e.payload', 'e.name as event'])
      .where('d.state', '=', 'PENDING')
      .where('d.dueAt', '<=', runtime.clock.now())
      .orderBy('d.dueAt')
      .orderBy('d.id')
      .limit(BATCH)
      .execute();
  }

  async #try(runtime: Runtime, delivery: DueDelivery): Promise<boolean> {
    const attempts = delivery.attempts + 1;
    const claimed = await change(runtime, delivery, { attempts, dueAt: after(runtime.clock.now(), TRY_LEASE) }, delivery.attempts);
    if (!claimed) return false; // another instance was first
    try {
      const registration = this.#registrations.get(delivery.handler);
      if (!registration) throw new Error(`no handler named ${delivery.handler}`);
      await registration.run(runtime, delivery.payload as never);
    } catch (error) {
      await this.#failed(runtime, delivery, attempts, error);
      return true;
    }
    await change(runtime, delivery, { state: 'DONE', doneAt: runtime.clock.now(), lastError: null }, attempts);
    return true;
  }

  async #failed(runtime: Runtime, delivery: DueDelivery, attempts: number, error: unknown): Promise<void> {
    const dead = attempts >= MAX_ATTEMPTS;
    runtime.log.error({ err: error, handler: delivery.handler, deliveryId: delivery.id, attempts, dead }, 'outbox delivery failed');
    const lastError = messageOf(error).slice(0, 500);
    const state: DeliveryState = dead ? 'DEAD' : 'PENDING';
    await change(runtime, delivery, { state, lastError, dueAt: after(runtime.clock.now(), retryDelay(attempts)) }, attempts);
  }
}

interface DueDelivery {
  readonly id: string;
  readonly handler: string;
  readonly attempts: number;
  readonly payload: Record<string, string>;
}

/** 2, 4, 8 … seconds, at most an hour. */
export function retryDelay(attempts: number): number {
  return Math.min(hours(1), 2 ** attempts * 1000);
}

/** Compare-and-set on the number of attempts: only the instance that made try n may write its outcome. */
async function change(runtime: Runtime, delivery: DueDelivery, to: Partial<OutboxDelivery>, attempts: number): Promise<boolean> {
  const changed = await runtime.transact(systemActor('outbox'), ({ em }) =>
    em.nativeUpdate(OutboxDelivery, { id: delivery.id, attempts, state: 'PENDING' }, to),
  );
  return changed === 1;
}

/** Puts a dead delivery back to work; false when it was not dead (any more). */
export async function reviveDelivery(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const to = { state: 'PENDING' as const, attempts: 0, dueAt: now };
  return (await em.nativeUpdate(OutboxDelivery, { id, state: 'DEAD' }, to)) === 1;
}
