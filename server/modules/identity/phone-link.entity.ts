import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PortalAccount } from '../applicant/portal-account.entity.js';
import { Application } from '../application/application.entity.js';
import type { PhoneLinkState } from './domain/phone-link-states.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A one-time link that lets a phone into one order, and the phone's session. Tokens are only here as hashes. */
@Entity({ tableName: 'phone_link' })
@Index({ name: 'phone_link_recent', properties: ['applicationId', 'createdAt'] })
@Index({ name: 'phone_link_expiry', properties: ['state', 'expiresAt'] })
export class PhoneLink {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string;

  /** On whose behalf the phone acts: who made the link. */
  @ManyToOne(() => PortalAccount, { ...reference, fieldName: 'account_id' })
  accountId: string;

  /** The application's id while this link is its live one (unique key), else null. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveFor: string | null = null;

  @Property({ type: 'string', length: 16 })
  state: PhoneLinkState;

  @Property({ type: 'integer' })
  version: number;

  /** SHA-256 of what the QR code carries. */
  @Unique()
  @Property({ type: 'string', length: 64 })
  tokenHash: string;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  /** Until when the code can be scanned. */
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  /** SHA-256 of the phone's cookie; null until it was opened. */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true })
  visitHash: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  openedAt: Date | null = null;

  /** Moved at most once a minute. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  lastSeenAt: Date | null = null;

  /** Absolute end of the phone's session, however busy. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  visitUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;
}
