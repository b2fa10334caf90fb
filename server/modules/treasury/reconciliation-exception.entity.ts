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
