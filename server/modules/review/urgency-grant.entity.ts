import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A bid opening that a senior let go before other orders. */
@Entity({ tableName: 'urgency_grant' })
@Unique({ properties: ['grantedBy', 'day', 'slot'] })
export class UrgencyGrant {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id' })
  applicationId: string;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'granted_by', index: false })
  grantedBy: string;

  /** Business day of the quota, `YYYY-MM-DD`. */
  @Property({ type: 'string', length: 10 })
  day: string;

  /** 1 … quota: the unique key keeps two grants at once from sharing the last one. */
  @Property({ type: 'integer' })
  slot: number;

  /** When the bids are opened. */
  @Property({ type: 'datetime', length: 3 })
  opensAt: Date;

  @Property({ type: 'datetime', length: 3 })
  at: Date;
}
