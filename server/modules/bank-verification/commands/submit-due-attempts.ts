import type { BankGateway } from '../../../gateways/bank/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { submitAttempt } from './submit-attempt.js';

const MOST = 200;

/**
 * Submits what waited for its time: attempts after a channel fault, after the pause for an unchanged account, and
 * those that the bank turned out not to have (same request number). Of an attempt just planned the outbox takes care.
 */
export async function submitDueAttempts(runtime: Runtime, bank: BankGateway): Promise<void> {
  const due = await rows<{ BankVerificationAttempt: BankVerificationAttempt }>(runtime.db.orm.em.fork())
    .selectFrom('BankVerificationAttempt')
    .select('id')
    .where('state', '=', 'CREATED')
    .where('submitAt', '<=', runtime.clock.now())
    .orderBy('submitAt')
    .orderBy('id')
    .limit(MOST)
    .execute();
  for (const { id } of due) await submitAttempt(runtime, bank, id);
}
