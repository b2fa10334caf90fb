import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';

/** A log-in code on its way to a phone: good for five minutes, five tries, one log-in. */
@Entity({ tableName: 'sms_code' })
@Index({ properties: ['phoneIndex', 'createdAt'] })
@Index({ properties: ['expiresAt'] })
export class SmsCode {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 64 })
  phoneIndex: string;

  @Property({ type: 'string', length: 255 })
  phone: Sealed;

  /** The code itself, only until it was handed to the carrier. */
  @Property({ type: 'string', length: 255, nullable: true })
  code: Sealed | null = null;

  /** Keyed hash of the code, bound to this row: what a typed code is compared with. */
  @Property({ type: 'string', length: 64 })
  codeHash: string;

  /** Wrong codes typed against it. */
  @Property({ type: 'integer', default: 0 })
  tries: number = 0;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  usedAt: Date | null = null;
}
