import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Application } from './application.entity.js';
import type { ApplicationEvent, ApplicationState } from './domain/application-states.js';

/** One state change of a case: the spine of its timeline and of the reports. Append-only. */
@Entity({ tableName: 'application_transition' })
@Index({ properties: ['applicationId', 'at', 'id'] })
@Index({ properties: ['at', 'event', 'applicationId'] })
export class ApplicationTransition {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  @Property({ type: 'string', length: 24 })
  event: ApplicationEvent;

  @Property({ type: 'string', length: 32 })
  fromState: ApplicationState;

  @Property({ type: 'string', length: 32 })
  toState: ApplicationState;

  @Property({ type: 'integer' })
  round: number;

  @Property({ type: 'string', length: 16 })
  actorKind: 'STAFF' | 'APPLICANT' | 'SYSTEM';

  @Property({ type: 'string', length: 64 })
  actorId: string;

  @Property({ type: 'string', length: 100 })
  actorName: string;

  /** Reason codes. */
  @Property({ type: 'json' })
  reasons: string[];

  @Property({ type: 'datetime', length: 3 })
  at: Date;
}
