import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A masked field shown in clear to one person, for a reason, for a short while. */
@Entity({ tableName: 'reveal' })
@Unique({ properties: ['staffId', 'day', 'slot'] })
export class Reveal {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'staff_id', index: false })
  staffId: string;

  /** Business day of the quota, `YYYY-MM-DD`. */
  @Property({ type: 'string', length: 10 })
  day: string;

  /** 1 … quota: the unique key keeps two reveals at once from sharing the last one. */
  @Property({ type: 'integer' })
  slot: number;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id' })
  applicationId: string;

  @Property({ type: 'string', length: 32 })
  field: string;

  @Property({ type: 'string', length: 40 })
  reason: string;

  @Property({ type: 'datetime', length: 3 })
  at: Date;

  @Property({ type: 'datetime', length: 3 })
  until: Date;
}
