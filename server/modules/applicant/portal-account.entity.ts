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

  /** argon2id in PHC string format; null while the account is entered by SMS code only. */
  @Property({ type: 'string', length: 255, nullable: true })
  passwordHash: string | null = null;

  /** For notices and invoices; null where none was given. */
  @Property({ type: 'string', length: 500, nullable: true })
  email: Sealed | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;
}
