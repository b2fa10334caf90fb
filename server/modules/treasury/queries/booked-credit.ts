import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { StatementEntry } from '../statement-entry.entity.js';

/** Money that came to our account, with who sent it in clear: for whoever explains it, never for a log. */
export interface BookedCredit {
  readonly entryId: string;
  readonly bankReference: string;
  readonly amountFen: number;
  readonly bookedAt: Date;
  readonly payerName: string;
  readonly payerAccount: string;
  readonly remark: string;
}

export async function bookedCredit(em: EntityManager, sealing: Sealing, entryId: string): Promise<BookedCredit> {
  const entry = await em.findOneOrFail(StatementEntry, { id: entryId, direction: 'CREDIT' }, { disableIdentityMap: true });
  const open = (column: string, sealed: string): string => sealing.open(sealed, { table: 'statement_entry', column, id: entryId });
  const { bankReference, amountFen, bookedAt } = entry;
  return {
    entryId, bankReference, amountFen, bookedAt,
    payerName: open('counterparty_name', entry.counterpartyName),
    payerAccount: open('counterparty_account', entry.counterpartyAccount),
    remark: open('remark', entry.remark),
  };
}
