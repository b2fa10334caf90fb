import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Role } from './domain/roles.js';

/** A person of the CA who may log in. Never deleted: disabled. */
@Entity({ tableName: 'staff_member' })
export class StaffMember {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 64 })
  username: string;

  @Property({ type: 'string', length: 64 })
  displayName: string;

  @Property({ type: 'string', length: 20 })
  role: Role;

  /** argon2id in PHC string format. */
  @Property({ type: 'string', length: 255 })
  passwordHash: string;

  /** Set when an admin chose the password: it must be changed at the next log-in. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  passwordExpiredAt: Date | null = null;

  /** TOTP secret (RFC 6238), sealed; null until enrolled. */
  @Property({ type: 'string', length: 500, nullable: true })
  totpSecret: string | null = null;

  /** A secret shown for enrolment and not yet confirmed by a code, sealed. */
  @Property({ type: 'string', length: 500, nullable: true })
  totpPendingSecret: string | null = null;

  /** The last time step accepted: a code is good once. */
  @Property({ type: 'integer', nullable: true })
  totpLastStep: number | null = null;

  @Property({ type: 'integer' })
  failedAttempts: number;

  @Property({ type: 'datetime', length: 3, nullable: true })
  lockedUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  disabledAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'integer' })
  version: number;
}
