import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../staff/staff-member.entity.js';
import type { ReportState } from './domain/report-states.js';

/** A report asked for: made by a job, kept until it expires. */
@Entity({ tableName: 'report_run' })
@Index({ properties: ['state', 'requestedAt', 'id'] })
export class ReportRun {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 24 })
  kind: 'DAILY';

  /** The business day reported on, `YYYY-MM-DD`. */
  @Property({ type: 'string', length: 10 })
  day: string;

  @Property({ type: 'string', length: 12 })
  state: ReportState;

  @Property({ type: 'integer' })
  version: number;

  @Property({ type: 'integer' })
  rowsEstimated: number;

  @Property({ type: 'integer' })
  rowsWritten: number;

  @ManyToOne(() => StaffMember, { mapToPk: true, fieldName: 'requested_by', deleteRule: 'no action', updateRule: 'no action' })
  requestedBy: string;

  @Property({ type: 'datetime', length: 3 })
  requestedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt: Date | null = null;

  /** Name of the sealed file in the document store. */
  @Property({ type: 'string', length: 100, nullable: true })
  storageKey: string | null = null;

  @Property({ type: 'string', length: 500, nullable: true })
  error: string | null = null;
}
