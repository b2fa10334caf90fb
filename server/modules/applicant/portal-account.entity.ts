import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';

/** An account of the online hall, known by its mobile number. */
@Entity({ tableName: 'portal_account' })
export class PortalAccount {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 255 })
  phone: Sealed;

  @Unique()
  @Property({ type: 'string', length: 64 })
  phoneIndex: string;

  /** PHC string; null while the account logs in by SMS code only. */
  @Property({ type: 'string', length: 255, nullable: true })
  passwordHash: string | null = null;

  /** Where mail about the account goes. */
  @Property({ type: 'string', length: 600, nullable: true })
  email: Sealed | null = null;

  /** Wrong passwords since the last right one, or since the last lock ended. */
  @Property({ type: 'integer', default: 0 })
  failedAttempts: number = 0;

  @Property({ type: 'datetime', length: 3, nullable: true })
  lockedUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;
}
