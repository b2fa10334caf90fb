import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { RevocationReason, SubjectAttribute } from '../../gateways/certificate-authority/port.js';
import { Project } from '../reference/project.entity.js';

/**
 * An issued certificate on the CA's register. Those taken over from former systems have a serial, an owner and a
 * validity only; those issued here also have themselves, their key and their issuer.
 */
@Entity({ tableName: 'certificate' })
@Index({ properties: ['notAfter', 'id'] })
@Index({ properties: ['issuerName', 'revokedAt', 'id'] })
export class Certificate {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** Hexadecimal, upper case, 1–20 bytes. */
  @Unique()
  @Property({ type: 'string', length: 40 })
  serial: string;

  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id', deleteRule: 'no action', updateRule: 'no action' })
  projectId: string;

  @Property({ type: 'string', length: 200 })
  ownerName: string;

  /** Unified social credit code, or the older 9-character organisation code. */
  @Index()
  @Property({ type: 'string', length: 18 })
  ownerCode: string;

  @Property({ type: 'datetime', length: 3 })
  notBefore: Date;

  @Property({ type: 'datetime', length: 3 })
  notAfter: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt: Date | null = null;

  /** RFC 5280, 5.3.1; null where it is not revoked, or was so in a former system. */
  @Property({ type: 'string', length: 24, nullable: true })
  revokedReason: RevocationReason | null = null;

  /** When its successor was confirmed installed. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  supersededAt: Date | null = null;

  /** The id of the certificate that took its place. */
  @Index()
  @Property({ type: 'string', length: 36, nullable: true })
  replacedBy: string | null = null;

  /** Base64 of its DER. Null for those of former systems. */
  @Property({ type: 'text', nullable: true })
  der: string | null = null;

  /** The gateway's name of who issued it, e.g. `rsa`. */
  @Property({ type: 'string', length: 32, nullable: true })
  issuerName: string | null = null;

  /** SHA-256 of its public key (SPKI), hexadecimal: one key belongs to one owner. */
  @Index()
  @Property({ type: 'string', length: 64, nullable: true })
  keyId: string | null = null;

  @Property({ type: 'json', nullable: true })
  subject: Pick<SubjectAttribute, 'type' | 'value'>[] | null = null;
}
