import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PortalAccount } from './portal-account.entity.js';

/** How somebody proved to be the account. */
export type LogInMethod = 'SMS_CODE' | 'PASSWORD';

/** A log-in to the online hall. The token itself is only in the browser's cookie; here is its SHA-256. */
@Entity({ tableName: 'portal_session' })
@Index({ properties: ['accountId', 'endedAt'] })
export class PortalSession {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 64 })
  tokenHash: string;

  @ManyToOne(() => PortalAccount, { mapToPk: true, fieldName: 'account_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  accountId: string;

  @Property({ type: 'string', length: 10 })
  method: LogInMethod;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  /** Moved at most once a minute: the idle clock runs from it. */
  @Property({ type: 'datetime', length: 3 })
  lastSeenAt: Date;

  /** Absolute end, however busy. */
  @Index()
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;
}
