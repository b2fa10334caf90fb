import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';

/** A code for logging in, asked for by whoever holds a phone; whether the number has an account does not matter here. */
@Entity({ tableName: 'sms_code' })
@Index({ properties: ['phoneIndex', 'issuedAt', 'id'] })
export class SmsCode {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 64 })
  phoneIndex: string;

  @Property({ type: 'string', length: 255 })
  phone: Sealed;

  /** Only until the message is on its way: what is compared is the hash. */
  @Property({ type: 'string', length: 255, nullable: true })
  code: Sealed | null = null;

  /** Keyed, and different for each row: equal codes do not show. */
  @Property({ type: 'string', length: 64 })
  codeHash: string;

  @Property({ type: 'integer' })
  tries: number;

  @Property({ type: 'datetime', length: 3 })
  issuedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  usedAt: Date | null = null;
}
