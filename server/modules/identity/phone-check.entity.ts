import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import type { PhoneCheckPair, PhoneCheckResult } from './domain/phone-check-results.js';

/** One telecom three-factor check: does the carrier know this name, ID number and phone together? */
@Entity({ tableName: 'phone_check' })
@Unique({ properties: ['applicationId', 'subject', 'attempt'] })
export class PhoneCheck {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  @Property({ type: 'string', length: 16 })
  subject: 'OPERATOR' | 'LEGAL_PERSON';

  @Property({ type: 'integer' })
  attempt: number;

  /** Keyed hash of the name, ID number and phone that were sent: an answer counts for these only. */
  @Property({ type: 'string', length: 64 })
  factorsDigest: string;

  @Property({ type: 'string', length: 16 })
  result: PhoneCheckResult;

  @Property({ type: 'string', length: 16, nullable: true })
  contradicted: PhoneCheckPair | null = null;

  @Property({ type: 'string', length: 16, nullable: true })
  providerCode: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  requestedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt: Date | null = null;

  /** How often a carrier was asked, answered or not. */
  @Property({ type: 'integer', default: 0 })
  asks: number = 0;

  /** While one instance asks, nobody else does; null while nobody asks. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askedUntil: Date | null = null;

  @Property({ type: 'string', length: 36, nullable: true })
  requestedBy: string | null = null;
}
