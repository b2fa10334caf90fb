import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';
import type { DecisionKind, DecisionStatus } from './domain/decisions.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** What a reviewer decided, or proposed for second review. */
@Entity({ tableName: 'decision' })
@Index({ properties: ['applicationId', 'decidedAt', 'id'] })
@Index({ properties: ['decidedBy', 'decidedAt', 'applicationId'] })
export class Decision {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string;

  @Property({ type: 'integer' })
  round: number;

  @Property({ type: 'string', length: 12 })
  kind: DecisionKind;

  @Property({ type: 'string', length: 12 })
  status: DecisionStatus;

  /** The application's id while it waits for second review (unique key). */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  openFor: string | null = null;

  /** Reason codes; for escalations why it went to second review. */
  @Property({ type: 'json' })
  reasons: string[];

  /** Goes to the applicant with a return or rejection. */
  @Property({ type: 'string', length: 1000, nullable: true })
  applicantText: string | null = null;

  @Property({ type: 'string', length: 1000, nullable: true })
  internalNote: string | null = null;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'decided_by', index: false })
  decidedBy: string;

  @Property({ type: 'datetime', length: 3 })
  decidedAt: Date;

  /** The second person. */
  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'confirmed_by', nullable: true })
  confirmedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  confirmedAt: Date | null = null;
}
