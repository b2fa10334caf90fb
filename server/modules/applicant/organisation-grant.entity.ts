import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Organisation } from './organisation.entity.js';
import { PortalAccount } from './portal-account.entity.js';

/**
 * DECLARED: somebody knew the owner's credit code; it opens the orders that this account files. CONFIRMED: a sealed form
 * of this account was approved, or the grant was passed on by one that is confirmed; it opens all of the organisation's.
 */
export const grantStandings = ['DECLARED', 'CONFIRMED'] as const;
export type GrantStanding = (typeof grantStandings)[number];

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

  @Property({ type: 'string', length: 10, default: 'CONFIRMED' })
  standing: GrantStanding = 'CONFIRMED';

  @Property({ type: 'datetime', length: 3 })
  grantedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;
}
