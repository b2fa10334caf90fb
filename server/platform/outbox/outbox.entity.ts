import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** Something that happened, stored in the transaction that made it so. Payloads hold ids only. */
@Entity({ tableName: 'outbox_event' })
export class OutboxEvent {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 100 })
  name: string;

  @Property({ type: 'json' })
  payload: Record<string, string>;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  raisedAt: Date;
}

export type DeliveryState = 'PENDING' | 'DONE' | 'DEAD';

/** One handler's copy of an event: tried until done, or dead and shown to staff. */
@Entity({ tableName: 'outbox_delivery' })
@Unique({ properties: ['eventId', 'handler'] })
@Index({ properties: ['state', 'dueAt', 'id'] })
export class OutboxDelivery {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => OutboxEvent, { mapToPk: true, fieldName: 'event_id', deleteRule: 'no action', updateRule: 'no action' })
  eventId: string;

  @Property({ type: 'string', length: 100 })
  handler: string;

  @Property({ type: 'string', length: 16 })
  state: DeliveryState;

  @Property({ type: 'integer' })
  attempts: number;

  /** When to try (again); while a try runs, when another instance may take over. */
  @Property({ type: 'datetime', length: 3 })
  dueAt: Date;

  @Property({ type: 'string', length: 500, nullable: true })
  lastError: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  doneAt: Date | null = null;
}
