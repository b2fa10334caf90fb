import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** The number of an issuer's last revocation list; it only ever rises (RFC 5280, 5.2.3). */
@Entity({ tableName: 'crl_number' })
export class CrlNumber {
  @PrimaryKey({ type: 'string', length: 32 })
  issuer: string;

  @Property({ type: 'integer' })
  number: number;
}

/** A revocation list as it was signed. The highest number is served. */
@Entity({ tableName: 'crl' })
@Unique({ properties: ['issuer', 'number'] })
export class PublishedCrl {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 32 })
  issuer: string;

  @Property({ type: 'integer' })
  number: number;

  /** Base64 of its DER: tens of thousands of entries fit. */
  @Property({ type: 'text', columnType: 'longtext' })
  der: string;

  @Property({ type: 'datetime', length: 3 })
  thisUpdate: Date;

  @Property({ type: 'datetime', length: 3 })
  nextUpdate: Date;
}
