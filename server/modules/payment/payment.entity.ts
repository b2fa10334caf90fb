import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';
import type { RefundProblem } from './domain/refund-problem.js';
import { Application } from '../application/application.entity.js';
import type { PaymentState } from './domain/payment-states.js';

/** What an applicant owes and pays for one order. */
@Entity({ tableName: 'payment' })
@Index({ name: 'payment_asking', properties: ['state', 'askAgainAt', 'id'] })
@Index({ name: 'payment_paid', properties: ['channel', 'paidAt'] })
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

  /** Our number of the order at WeChat Pay, stored before it is ordered; null for a transfer. */
  @Unique()
  @Property({ type: 'string', length: 32, nullable: true })
  outTradeNo: string | null = null;

  /** What the applicant's QR code says; null until WeChat gave it. */
  @Property({ type: 'string', length: 512, nullable: true })
  codeUrl: string | null = null;

  /** When the code stops working; decided before it is asked for. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  codeExpiresAt: Date | null = null;

  /** When the channel is asked (again) about the payment or its refund; null once nothing is open there. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askAgainAt: Date | null = null;

  /** How often it was asked in the present state. */
  @Property({ type: 'integer', default: 0 })
  asked: number = 0;

  /** When an applicant last had it asked about. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askedAt: Date | null = null;

  /** Our number of the refund, stored before it is asked for. */
  @Unique()
  @Property({ type: 'string', length: 32, nullable: true })
  outRefundNo: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  refundedAt: Date | null = null;

  /** Why the money did not get back, while that is for people to mend. */
  @Property({ type: 'string', length: 64, nullable: true })
  refundProblem: RefundProblem | null = null;

  /** The bank transfer by which two people sent it back, where the channel could not. */
  @Property({ type: 'string', length: 36, nullable: true })
  refundPayoutId: string | null = null;

  /** Keyed index of the account that a transfer came from, where it is the one declared: that proves the account. */
  @Property({ type: 'string', length: 64, nullable: true })
  provedAccount: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  accountProvedAt: Date | null = null;
}
