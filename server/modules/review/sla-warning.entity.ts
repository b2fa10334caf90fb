import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A warning raised once per SLA segment and level; level 100 (breach) is escalated to a manager, who acknowledges it. */
@Entity({ tableName: 'sla_warning' })
@Unique({ properties: ['applicationId', 'segment', 'level'] })
@Index({ properties: ['acknowledgedAt', 'level', 'raisedAt', 'id'] })
export class SlaWarning {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string;

  /** Position of the running SLA segment. */
  @Property({ type: 'integer' })
  segment: number;

  /** Percent of the time used: 50, 75, 90 or 100. */
  @Property({ type: 'integer' })
  level: number;

  @Property({ type: 'datetime', length: 3 })
  raisedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  acknowledgedAt: Date | null = null;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'acknowledged_by', nullable: true })
  acknowledgedBy: string | null = null;
}
