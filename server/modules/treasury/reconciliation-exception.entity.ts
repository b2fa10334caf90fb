import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Payout } from './payout.entity.js';
import { StatementEntry } from './statement-entry.entity.js';

export const exceptionKinds = [
  'MISSING_AT_BANK', // the bank says paid, no entry of ours shows it
  'MISSING_HERE', // an entry that no payout of ours explains
  'AMOUNT_DIFFERS',
  'DUPLICATE', // a second debit for one request number
  'LATE_RETURN', // money came back after the purpose was done with it
  'UNKNOWN_TOO_LONG', // no outcome after 24 hours
  'CREDIT_UNASSIGNED', // a customer's transfer that names no order, or more than one
  'CREDIT_OTHER_PAYER', // paid by somebody else than who should
  'CREDIT_SURPLUS', // more came than is owed, or too late: owed back
  'CREDIT_PARTIAL', // less came than is owed, and the rest never did: owed back
  'WECHAT_MISSING_HERE', // WeChat's books show money that ours do not
  'WECHAT_MISSING_THERE', // ours show money that WeChat's do not
  'WECHAT_AMOUNT_DIFFERS',
] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** Something that reconciliation could not explain: owned by finance until resolved with a reason. */
@Entity({ tableName: 'reconciliation_exception' })
@Index({ properties: ['resolvedAt', 'openedAt', 'id'] })
export class ReconciliationException {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 24 })
  kind: ExceptionKind;

  /** Kind and what it is about: the same finding is opened once. */
  @Unique()
  @Property({ type: 'string', length: 120 })
  dedupeKey: string;

  @ManyToOne(() => Payout, { mapToPk: true, fieldName: 'payout_id', nullable: true, deleteRule: 'no action', updateRule: 'no action' })
  payoutId: string | null = null;

  @ManyToOne(() => StatementEntry, { mapToPk: true, fieldName: 'entry_id', nullable: true, deleteRule: 'no action', updateRule: 'no action' })
  entryId: string | null = null;

  /** What it is about where neither payout nor line says so: an order's number, or a channel's. */
  @Property({ type: 'string', length: 64, nullable: true })
  reference: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  openedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  resolvedAt: Date | null = null;

  /** Who resolved it, by name. */
  @Property({ type: 'string', length: 100, nullable: true })
  resolvedBy: string | null = null;

  @Property({ type: 'string', length: 500, nullable: true })
  resolution: string | null = null;

  @Property({ type: 'integer' })
  version: number;
}
