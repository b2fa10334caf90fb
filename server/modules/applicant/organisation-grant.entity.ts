import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Organisation } from './organisation.entity.js';
import { PortalAccount } from './portal-account.entity.js';

/** Lets an account act for an organisation, until withdrawn. */
@Entity({ tableName: 'organisation_grant' })
@Unique({ properties: ['accountId', 'organisationId'] })
export class OrganisationGrant {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => PortalAccount, { mapToPk: true, fieldName: 'account_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  accountId: string;

  @ManyToOne(() => Organisation, { mapToPk: true, fieldName: 'organisation_id', deleteRule: 'no action', updateRule: 'no action' })
  organisationId: string;

  @Property({ type: 'datetime', length: 3 })
  grantedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;
}
