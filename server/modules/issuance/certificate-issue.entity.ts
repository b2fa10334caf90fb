import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IssuancePlan } from '../../gateways/certificate-authority/port.js';
import { Application } from '../application/application.entity.js';
import { Certificate } from '../certificate/certificate.entity.js';
import type { IssueState } from './domain/certificate-states.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** The issue of one certificate for an order; a second one where the first was revoked because its token died. */
@Entity({ tableName: 'certificate_issue' })
@Unique({ properties: ['applicationId', 'sequence'] })
@Index({ properties: ['askAgainAt', 'id'] })
@Index({ properties: ['state', 'requestedAt', 'id'] })
export class CertificateIssue {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string;

  /** 1 for the order's first certificate. */
  @Property({ type: 'integer' })
  sequence: number;

  /** The application's id while this is its one live certificate (unique key), null once it is revoked. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveFor: string | null = null;

  @Property({ type: 'string', length: 16 })
  state: IssueState;

  @Property({ type: 'integer' })
  version: number;

  /** Name of the profile by which it is planned. */
  @Property({ type: 'string', length: 40 })
  profile: string;

  /** Ours, stored before the call: what makes it be issued once. */
  @Unique()
  @Property({ type: 'string', length: 32, nullable: true })
  requestId: string | null = null;

  /** As planned, before anything was signed: no other issue may have it. */
  @Unique()
  @Property({ type: 'string', length: 40, nullable: true })
  serial: string | null = null;

  /** SHA-256 of the new key (SPKI), hexadecimal, once a request was taken. */
  @Index()
  @Property({ type: 'string', length: 64, nullable: true })
  keyId: string | null = null;

  /** Everything that is to be signed, with the request. Null before a request was taken. */
  @Property({ type: 'json', nullable: true })
  plan: IssuancePlan | null = null;

  /** On the register once it was issued and verified. */
  @ManyToOne(() => Certificate, { ...reference, fieldName: 'certificate_id', nullable: true })
  certificateId: string | null = null;

  /** Our code or the authority's, and its words, for why it was not issued. */
  @Property({ type: 'string', length: 40, nullable: true })
  failureCode: string | null = null;

  @Property({ type: 'string', length: 200, nullable: true })
  failureText: string | null = null;

  /** How often the authority was turned to for the present outcome. */
  @Property({ type: 'integer' })
  asked: number;

  /** When the authority is turned to next; null while there is nothing to ask. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askAgainAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  requestedAt: Date | null = null;

  /** When it was last sent; null while the authority certainly has nothing. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  issuedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  installedAt: Date | null = null;

  /** Since when its revocation is decided: it can no longer be installed. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  revokingSince: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt: Date | null = null;
}
