import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PayoutFailureReason } from '../../gateways/bank/port.js';
import type { Fen } from '../../platform/money.js';
import type { Sealed } from '../../platform/sealing.js';
import { Payout } from './payout.entity.js';
import { Statement } from './statement.entity.js';

/** One booked line of our account, from intraday entries or a statement: the bank's reference makes it one row. */
@Entity({ tableName: 'statement_entry' })
@Unique({ properties: ['account', 'bankReference'] })
@Index({ properties: ['outcome', 'bookedAt', 'id'] })
export class StatementEntry {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 40 })
  account: string;

  @Property({ type: 'string', length: 64 })
  bankReference: string;

  @Property({ type: 'string', length: 8 })
  direction: 'DEBIT' | 'CREDIT';

  @Property({ type: 'bigint', runtimeType: 'number' })
  amountFen: Fen;

  @Property({ type: 'boolean' })
  reversal: boolean;

  @Property({ type: 'datetime', length: 3 })
  bookedAt: Date;

  @Index()
  @Property({ type: 'string', length: 35, nullable: true })
  requestNo: string | null = null;

  @Property({ type: 'string', length: 1200 })
  counterpartyName: Sealed;

  @Property({ type: 'string', length: 255 })
  counterpartyAccount: Sealed;

  /** The remark with the keyed hash in the place of every verification code. */
  @Property({ type: 'string', length: 2400 })
  remark: Sealed;

  /** The hash of the code it carries, empty without one. */
  @Property({ type: 'string', length: 64 })
  remarkHash: string;

  @Property({ type: 'string', length: 32, nullable: true })
  returnReason: PayoutFailureReason | null = null;

  /** Null while only seen intraday. */
  @ManyToOne(() => Statement, { mapToPk: true, fieldName: 'statement_id', nullable: true, deleteRule: 'no action', updateRule: 'no action' })
  statementId: string | null = null;

  /** What reconciliation made of it; UNRELATED is money that has nothing to do with a payout (a customer's transfer). */
  @Property({ type: 'string', length: 16 })
  outcome: 'NEW' | 'MATCHED' | 'RETURN' | 'EXCEPTION' | 'UNRELATED';

  @ManyToOne(() => Payout, { mapToPk: true, fieldName: 'payout_id', nullable: true, deleteRule: 'no action', updateRule: 'no action' })
  payoutId: string | null = null;
}
