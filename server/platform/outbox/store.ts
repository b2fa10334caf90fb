import type { EntityManager } from '../database/database.js';
import { OutboxDelivery, OutboxEvent } from './outbox.entity.js';

/**
 * Every event of the product, by name. Slices extend it where they declare theirs:
 * `declare module '…/platform/outbox/store.js' { interface DomainEvents { 'application.submitted': { applicationId: string } } }`.
 * Values are ids and codes only: no personal data, no verification code.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- extended by declaration merging
export interface DomainEvents {}

export type EventName = Extract<keyof DomainEvents, string>;
export type EventPayload<N extends EventName> = DomainEvents[N];

/** Which handlers an event goes to, and how to wake the dispatcher of this process after a commit. */
export interface OutboxRegistry {
  handlersOf(event: string): readonly string[];
  nudge(): void;
}

export interface StoredEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: object;
  readonly at: Date;
}

/** Writes the event and one delivery row per handler, in the caller's transaction. */
export async function storeEvent(em: EntityManager, registry: OutboxRegistry, event: StoredEvent, newId: () => string): Promise<void> {
  const payload = event.payload as Record<string, string>;
  await em.insert(OutboxEvent, { id: event.id, name: event.name, payload, raisedAt: event.at });
  const deliveries = registry.handlersOf(event.name).map((handler) => ({
    id: newId(),
    eventId: event.id,
    handler,
    state: 'PENDING' as const,
    attempts: 0,
    dueAt: event.at,
  }));
  if (deliveries.length > 0) await em.insertMany(OutboxDelivery, deliveries);
}
