import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { StatementEntry } from '../statement-entry.entity.js';
import { findMissingAtBank } from './find-missing-at-bank.js';
import { reconcileEntry } from './reconcile-entry.js';

const BATCH = 200;

type Place = Pick<StatementEntry, 'id' | 'bookedAt'>;

/**
 * Explains every new line of our account, oldest first, each in a unit of work of its own; then tells which payouts
 * the statements should show and do not. One line that cannot be worked on does not hold up the others: the first
 * fault is thrown at the end.
 */
export async function reconcile(runtime: Runtime, account: string): Promise<void> {
  const faults: unknown[] = [];
  for (let last: Place | undefined; ; ) {
    const batch = await newEntries(runtime, last);
    for (const { id } of batch) {
      await reconcileEntry(runtime, id).catch((error: unknown) => {
        runtime.log.error({ err: error, entryId: id }, 'an entry could not be reconciled');
        faults.push(error);
      });
    }
    last = batch.at(-1);
    if (batch.length < BATCH) break;
  }
  await findMissingAtBank(runtime, account);
  if (faults.length > 0) throw faults[0];
}

function newEntries({ db }: Runtime, last: Place | undefined): Promise<Place[]> {
  return rows<{ StatementEntry: StatementEntry }>(db.orm.em.fork())
    .selectFrom('StatementEntry')
    .select(['id', 'bookedAt'])
    .where('outcome', '=', 'NEW')
    .$if(last !== undefined, (query) =>
      query.where(({ eb, or, and }) =>
        or([eb('bookedAt', '>', last!.bookedAt), and([eb('bookedAt', '=', last!.bookedAt), eb('id', '>', last!.id)])]),
      ),
    )
    .orderBy('bookedAt')
    .orderBy('id')
    .limit(BATCH)
    .execute();
}
