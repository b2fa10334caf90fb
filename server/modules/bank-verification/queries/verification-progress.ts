import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { accountIndex } from '../account-index.js';
import { attemptMachine } from '../domain/attempt-states.js';
import { earliestPayout } from '../domain/pacing.js';
import { attemptHistory, lastPaid } from './attempt-history.js';
import { attemptsOf } from './case-attempts.js';
import { payoutsLeft } from './payouts-left.js';

/** How the declared account was verified so far, as the applicant sees it. */
export async function verificationProgress({ db, sealing, clock }: Runtime, row: ApplicationRow) {
  const em = db.orm.em.fork();
  const attempts = await attemptsOf(em, row.id);
  const next = earliestPayout(lastPaid(await attemptHistory(em, row.id), accountIndex(sealing, row)));
  const waits = row.state === 'BANK_VERIFICATION_FAILED' && next !== null && next > clock.now();
  return {
    attempts: attempts.map(({ attemptNo, state, failureZh, failureEn, createdAt, endedAt }) => {
      const label = attemptMachine.labels[state];
      return { attemptNo, state, stateZh: label.zh, stateEn: label.en, reasonZh: failureZh, reasonEn: failureEn, createdAt, endedAt };
    }),
    payoutsLeft: attempts.length > 0 ? await payoutsLeft(em, row.id) : null,
    nextAt: waits ? next : null,
  };
}
