import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';
import { Application } from '../application/application.entity.js';
import type { PaymentState } from './domain/payment-states.js';

/** What an applicant owes and pays for one order. */
@Entity({ tableName: 'payment' })
export class Payment {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action' })
  applicationId: string;

  /** The application's id while this payment is its live one (unique key), else null. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveFor: string | null = null;

  @Property({ type: 'string', length: 16 })
  channel: 'WECHAT' | 'TRANSFER';

  @Property({ type: 'bigint', runtimeType: 'number' })
  amountFen: Fen;

  @Property({ type: 'string', length: 20 })
  state: PaymentState;

  @Property({ type: 'integer' })
  version: number;

  /** The channel's own transaction number: one payment of theirs is one of ours. */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true })
  channelReference: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  refundRequestedAt: Date | null = null;
}
