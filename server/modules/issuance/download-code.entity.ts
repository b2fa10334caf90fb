import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import { Application } from '../application/application.entity.js';

/** A code that the operator gets by SMS and types into the driver, where the policy asks for it. The newest counts. */
@Entity({ tableName: 'download_code' })
@Unique({ properties: ['applicationId', 'sequence'] })
export class DownloadCode {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  /** 1 for the order's first; of two made at once one has the next number. */
  @Property({ type: 'integer' })
  sequence: number;

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
}
