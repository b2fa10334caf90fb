import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One row per scheduled job: who runs it now, under which fence, and how it went. */
@Entity({ tableName: 'job_lease' })
export class JobLease {
  @PrimaryKey({ type: 'string', length: 64 })
  name: string;

  /** Rises with every run; a unit of work of an older run finds another number and writes nothing. */
  @Property({ type: 'integer' })
  fence: number;

  @Property({ type: 'string', length: 64, nullable: true })
  holder: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  leaseUntil: Date;

  /** The last slot that was run, so that several instances run each slot once. */
  @Property({ type: 'datetime', length: 3 })
  lastSlot: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'string', length: 16, nullable: true })
  outcome: 'RUNNING' | 'DONE' | 'FAILED' | null = null;

  @Property({ type: 'string', length: 500, nullable: true })
  lastError: string | null = null;
}
