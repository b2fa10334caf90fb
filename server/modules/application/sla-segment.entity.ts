import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from './application.entity.js';
import type { ApplicationEvent } from './domain/application-states.js';

/** A stretch of SLA time, from one change of the clock to the next. Append-only: a segment ends where the next begins. */
@Entity({ tableName: 'sla_segment' })
@Unique({ properties: ['applicationId', 'position'] })
export class SlaSegment {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  /** 1, 2, 3 … within the application. */
  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'string', length: 8 })
  kind: 'RUNNING' | 'PAUSED' | 'STOPPED';

  @Property({ type: 'datetime', length: 3 })
  startedAt: Date;

  /** The event that began it: why. */
  @Property({ type: 'string', length: 24 })
  because: ApplicationEvent;

  /** The deadline as reckoned then; null unless RUNNING, and until the calendar has all years on the way to it. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  deadline: Date | null = null;

  /** Working minutes left at its start. */
  @Property({ type: 'integer' })
  minutesLeft: number;
}
