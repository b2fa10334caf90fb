import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import { Certificate } from '../certificate/certificate.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** A driver that proved the old key of an order, for half an hour. */
@Entity({ tableName: 'driver_session' })
@Index({ properties: ['applicationId', 'createdAt', 'id'] })
export class DriverSession {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** SHA-256: who reads the database opens nothing with it. */
  @Unique()
  @Property({ type: 'string', length: 64 })
  tokenHash: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string;

  @ManyToOne(() => Certificate, { ...reference, fieldName: 'certificate_id' })
  certificateId: string;

  /** Base64 DER of the old certificate as it lies on the token: the register has none of former systems. */
  @Property({ type: 'text' })
  presented: string;

  /** The driver's name and version, as it gives them. */
  @Property({ type: 'string', length: 80, nullable: true })
  driver: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;
}
