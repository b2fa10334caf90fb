import { after, hours } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { businessDay, type BusinessDay } from '../../calendar/domain/business-day.js';
import type { Payout } from '../payout.entity.js';
import { statementCovers } from '../queries/statement-covers.js';
import { treasuryActor } from '../treasury-actor.js';
import { openException } from './open-exception.js';

/** Around midnight a line can be booked on either side. */
const NEAR_MIDNIGHT = hours(1);
const MOST = 500;

/**
 * Opens an exception for each payout that the bank calls settled while the statement of that day, imported whole, does
 * not show it. Close to midnight the neighbouring day's statement must be here as well.
 */
export async function findMissingAtBank(runtime: Runtime, account: string): Promise<void> {
  const closed = new Map<BusinessDay, Promise<boolean>>();
  const isClosed = (day: BusinessDay): Promise<boolean> => {
    const known = closed.get(day) ?? statementCovers(runtime.db.orm.em.fork(), account, day);
    closed.set(day, known);
    return known;
  };
  for (const { id, settledAt } of await unmatched(runtime)) {
    const verdicts = await Promise.all(daysAround(settledAt!).map(isClosed));
    if (!verdicts.every(Boolean)) continue;
    const finding = { kind: 'MISSING_AT_BANK', payoutId: id, about: id } as const;
    await runtime.transact(treasuryActor, (work) => openException(work, runtime.sealing, finding));
  }
}

function daysAround(moment: Date): BusinessDay[] {
  return [...new Set([-NEAR_MIDNIGHT, 0, NEAR_MIDNIGHT].map((distance) => businessDay(after(moment, distance))))];
}

/** Settled, unmatched, and not told of yet. */
function unmatched({ db }: Runtime): Promise<Pick<Payout, 'id' | 'settledAt'>[]> {
  return rows<{ Payout: Payout; ReconciliationException: { payoutId: string; kind: string } }>(db.orm.em.fork())
    .selectFrom('Payout')
    .select(['Payout.id', 'Payout.settledAt'])
    .where('matchedAt', 'is', null)
    .where('state', '=', 'SETTLED')
    .where('settledAt', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(
        selectFrom('ReconciliationException as told')
          .select('told.kind')
          .whereRef('told.payoutId', '=', 'Payout.id')
          .where('told.kind', '=', 'MISSING_AT_BANK'),
      )),
    )
    .orderBy('settledAt')
    .limit(MOST)
    .execute();
}
