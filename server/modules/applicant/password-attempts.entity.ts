import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * Failed password log-ins of a phone number, counted whether it has an account or not: the lock tells nothing, on one
 * server or on many. The log-in by code is not locked with it: nobody shuts another out by typing wrong passwords.
 */
@Entity({ tableName: 'password_attempts' })
export class PasswordAttempts {
  /** The number's keyed hash, as accounts are found by. */
  @PrimaryKey({ type: 'string', length: 64 })
  id: string;

  @Property({ type: 'integer' })
  failures: number;

  @Property({ type: 'datetime', length: 3, nullable: true })
  lockedUntil: Date | null = null;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  lastAt: Date;
}
