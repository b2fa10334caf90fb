import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Organisation } from '../applicant/organisation.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A manager's dated exception: how many orders an organisation may have from payment on. Append-only, the last counts. */
@Entity({ tableName: 'organisation_limit' })
@Index({ properties: ['organisationId', 'id'] })
export class OrganisationLimit {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Organisation, { ...reference, fieldName: 'organisation_id', index: false })
  organisationId: string;

  @Property({ type: 'integer', fieldName: 'order_limit' })
  limit: number;

  @Property({ type: 'datetime', length: 3 })
  until: Date;

  @Property({ type: 'string', length: 500 })
  reason: string;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'granted_by' })
  grantedBy: string;

  @Property({ type: 'datetime', length: 3 })
  grantedAt: Date;
}
