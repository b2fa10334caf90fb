import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import type { GrantStanding } from './domain/grant-standings.js';
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

  @Property({ type: 'string', length: 10, default: 'CONFIRMED' })
  standing: GrantStanding = 'CONFIRMED';

  /** The order whose approval confirmed it, null where it was passed on or given: it falls with a recalled approval. */
  @Index()
  @Property({ type: 'string', length: 36, nullable: true })
  confirmedByOrder: string | null = null;

  /** Since when without a break: what was ordered before a withdrawal does not come back with a new declaration. */
  @Property({ type: 'datetime', length: 3 })
  grantedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;

  /** Why staff gave it; sealed, for it may name people. */
  @Property({ type: 'string', length: 2000, nullable: true })
  staffReason: Sealed | null = null;
}
