import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Random bytes that a driver has signed by the old key to show that it lies in the token. */
@Entity({ tableName: 'driver_challenge' })
export class DriverChallenge {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** Of the certificate to be renewed, whether or not there is such a one. */
  @Property({ type: 'string', length: 40 })
  serial: string;

  /** Base64 of 32 random bytes. */
  @Property({ type: 'string', length: 44 })
  challenge: string;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  usedAt: Date | null = null;
}
