import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PayoutFailureReason } from '../../gateways/bank/port.js';
import type { Fen } from '../../platform/money.js';
import type { Sealed } from '../../platform/sealing.js';
import type { PayoutState } from './domain/payout-states.js';

/** A credit transfer from our account, for a purpose and a reference that treasury does not interpret. */
@Entity({ tableName: 'payout' })
@Index({ properties: ['state', 'askAgainAt', 'id'] })
@Index({ properties: ['purpose', 'reference'] })
@Index({ properties: ['matchedAt', 'state', 'settledAt', 'id'] })
export class Payout {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 40 })
  purpose: string;

  @Property({ type: 'string', length: 36 })
  reference: string;

  /** Ours, stored before sending: what makes a transfer happen once. */
  @Unique()
  @Property({ type: 'string', length: 32 })
  requestNo: string;

  @Property({ type: 'bigint', runtimeType: 'number' })
  amountFen: Fen;

  @Property({ type: 'string', length: 1200 })
  payeeName: Sealed;

  @Property({ type: 'string', length: 255 })
  payeeAccount: Sealed;

  @Property({ type: 'string', length: 12 })
  payeeBranchCode: string;

  /** What the payee reads, sealed; erased once the bank has it. */
  @Property({ type: 'string', length: 255, nullable: true })
  remark: Sealed | null = null;

  /** Keyed hash of the code in the remark: what an imported remark is compared with. */
  @Index()
  @Property({ type: 'string', length: 64 })
  remarkHash: string;

  @Property({ type: 'string', length: 16 })
  state: PayoutState;

  @Property({ type: 'integer' })
  version: number;

  @Property({ type: 'string', length: 64, nullable: true })
  bankReference: string | null = null;

  @Property({ type: 'string', length: 32, nullable: true })
  failureReason: PayoutFailureReason | null = null;

  @Property({ type: 'string', length: 200, nullable: true })
  failureText: string | null = null;

  /** How often the bank was asked for the outcome. */
  @Property({ type: 'integer' })
  asked: number;

  /** When the bank is asked (again); null once the outcome is known. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  askAgainAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  /** When it was first taken up for sending; null while it certainly never left us. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  settledAt: Date | null = null;

  /** When our own debit entry was found. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  matchedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  returnedAt: Date | null = null;
}
