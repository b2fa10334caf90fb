import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Project } from '../reference/project.entity.js';

/** An issued certificate on the CA's register, as far as renewal needs it. */
@Entity({ tableName: 'certificate' })
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
}
