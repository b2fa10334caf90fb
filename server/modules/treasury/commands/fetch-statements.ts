import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { businessDay, shiftDay, type BusinessDay } from '../../calendar/domain/business-day.js';
import { statementCovers } from '../queries/statement-covers.js';
import { treasuryActor } from '../treasury-actor.js';
import { takeInStatement, type StatementGateways } from './take-in-statement.js';

/** How far back a missing statement is asked for: past the longest public holidays. */
const DAYS_BACK = 10;

/**
 * Takes in the statement of every closed day of late that is not here yet. A file that is refused does not keep the
 * others out; the first refusal is thrown at the end, so that the job shows it.
 */
export async function fetchStatements(runtime: Runtime, gateways: StatementGateways): Promise<void> {
  const today = businessDay(runtime.clock.now());
  const refusals: DomainError[] = [];
  for (let back = DAYS_BACK; back >= 1; back -= 1) {
    const refused = await fetchDay(runtime, gateways, shiftDay(today, -back));
    if (refused) refusals.push(refused);
  }
  if (refusals[0]) throw refusals[0];
}

async function fetchDay(runtime: Runtime, gateways: StatementGateways, day: BusinessDay): Promise<DomainError | undefined> {
  if (await statementCovers(runtime.db.orm.em.fork(), gateways.bank.account, day)) return undefined;
  const file = await gateways.bank.dailyStatement(day);
  if (!file) return undefined;
  try {
    await takeInStatement(runtime, gateways, treasuryActor, file);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    runtime.log.error({ day, refusal: error.message }, 'a statement of the bank was refused');
    return error;
  }
}
