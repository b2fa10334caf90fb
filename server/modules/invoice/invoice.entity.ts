import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InvoiceLinks, RedReason } from '../../gateways/invoice/port.js';
import type { Fen } from '../../platform/money.js';
import type { Sealed } from '../../platform/sealing.js';
import { Application } from '../application/application.entity.js';
import type { InvoiceState } from './domain/invoice-states.js';

/** One blue e-invoice of an order, and its reversal. A corrected title makes another row. */
@Entity({ tableName: 'invoice' })
@Unique({ properties: ['applicationId', 'sequence'] })
@Index({ properties: ['askAgainAt', 'id'] })
@Index({ properties: ['state', 'sentAt', 'id'] })
export class Invoice {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  /** 1 for the order's first invoice. */
  @Property({ type: 'integer' })
  sequence: number;

  /** The application's id while this is its one blue invoice that may be issued or stands (unique key), else null. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveFor: string | null = null;

  /** The invoice that has to be reversed before this one is issued (unique key: one correction of each). */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  replaces: string | null = null;

  /** How often the buyer's data of the order were corrected, this invoice included. */
  @Property({ type: 'integer' })
  corrections: number;

  @Property({ type: 'string', length: 10 })
  kind: 'ORDINARY' | 'SPECIAL';

  @Property({ type: 'string', length: 200 })
  title: string;

  @Property({ type: 'string', length: 20 })
  taxNumber: string;

  @Property({ type: 'string', length: 200 })
  address: string;

  @Property({ type: 'string', length: 255 })
  phone: Sealed;

  @Property({ type: 'string', length: 200 })
  bank: string;

  @Property({ type: 'string', length: 255 })
  account: Sealed;

  @Property({ type: 'bigint', runtimeType: 'number' })
  netFen: Fen;

  @Property({ type: 'bigint', runtimeType: 'number' })
  taxFen: Fen;

  @Property({ type: 'bigint', runtimeType: 'number' })
  totalFen: Fen;

  @Property({ type: 'integer' })
  taxRatePercent: number;

  @Property({ type: 'string', length: 16 })
  state: InvoiceState;

  @Property({ type: 'integer' })
  version: number;

  /** Ours, stored before the call: what makes it be issued once. A refused one is never used again. */
  @Unique()
  @Property({ type: 'string', length: 32 })
  requestNo: string;

  /** The tax authority's own, 20 digits. */
  @Unique()
  @Property({ type: 'string', length: 20, nullable: true })
  number: string | null = null;

  /** The provider's addresses: bearer links, shown to nobody. */
  @Property({ type: 'json', nullable: true })
  links: InvoiceLinks | null = null;

  /** Why it is to be reversed. Set while it is still ISSUING when its money went back before the outcome was known. */
  @Property({ type: 'string', length: 20, nullable: true })
  redReason: RedReason | null = null;

  @Unique()
  @Property({ type: 'string', length: 32, nullable: true })
  redRequestNo: string | null = null;

  /** When the red letter was last sent; null while the provider certainly has none. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  redSentAt: Date | null = null;

  @Property({ type: 'string', length: 20, nullable: true })
  redNumber: string | null = null;

  /** The provider's code and words for refusing it, or its red letter. */
  @Property({ type: 'string', length: 40, nullable: true })
  failureCode: string | null = null;

  @Property({ type: 'string', length: 200, nullable: true })
  failureText: string | null = null;

  /** How often the provider was turned to for the present outcome. */
  @Property({ type: 'integer' })
  asked: number;

  /** When the provider is turned to next; null while there is nothing to ask. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askAgainAt: Date | null = null;

  @Property({ type: 'integer' })
  resends: number;

  @Property({ type: 'datetime', length: 3, nullable: true })
  resentAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  /** When it was last sent. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  issuedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  redAt: Date | null = null;
}
