import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';
import { Application } from '../application/application.entity.js';
import { StatementEntry } from '../treasury/statement-entry.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

export const creditStandings = [
  'PAID', // completed its order's price
  'PARTIAL', // kept for its order until the rest comes
  'OTHER_PAYER', // finance decides: paid by somebody else than the order's organisation
  'UNASSIGNED', // finance decides: no order, or more than one, is named
  'OWED_BACK', // the order could not take it
] as const;
export type CreditStanding = (typeof creditStandings)[number];

/** Money that came by bank transfer, and what was made of it for an order. One row per line of our account. */
@Entity({ tableName: 'transfer_credit' })
@Index({ properties: ['applicationId', 'standing'] })
export class TransferCredit {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @ManyToOne(() => StatementEntry, { ...reference, fieldName: 'entry_id', index: false })
  entryId: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', nullable: true, index: false })
  applicationId: string | null = null;

  @Property({ type: 'string', length: 12 })
  standing: CreditStanding;

  @Property({ type: 'bigint', runtimeType: 'number' })
  amountFen: Fen;

  @Property({ type: 'datetime', length: 3 })
  recordedAt: Date;
}
