import { raw } from '@mikro-orm/core';
import type { BankGateway } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { claimPayoutForSending } from '../../treasury/commands/claim-payout.js';
import { sendPayout } from '../../treasury/commands/send-payout.js';
import { accountIndex } from '../account-index.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { attemptById, changeAttempt } from '../change-attempt.js';
import { verificationActor } from '../verification-actor.js';
import { cancelAttempt } from './cancel-attempt.js';
import { pursueWithin } from './pursue-verification.js';

/**
 * Lets a planned attempt go: once, by whoever commits its claim first, and only while its case is BANK_VERIFYING and
 * declares the account that it would pay. Otherwise the attempt is cancelled. The bank is called after the commit.
 */
export async function submitAttempt(runtime: Runtime, bank: BankGateway, attemptId: string): Promise<void> {
  const payoutId = await runtime.transact(verificationActor, (work) => release(work, runtime, attemptId)).catch(unlessNotDue);
  if (payoutId !== undefined) await sendPayout(runtime, bank, payoutId);
}

/** Another was first, or its time has not come. Thrown, so that nothing of the unit of work stays. */
class NotDue extends Error {}

function unlessNotDue(error: unknown): undefined {
  if (!(error instanceof NotDue)) throw error;
}

/** The payout to be sent after the commit, undefined when the attempt was cancelled. */
async function release(work: Work, runtime: Runtime, attemptId: string): Promise<string | undefined> {
  const { applicationId } = await dueAttempt(work, attemptId);
  const wanted = await holdCase(work, applicationId);
  // Read again: whoever submits an attempt of this case writes the case first, and had to be waited for just now.
  const attempt = await dueAttempt(work, attemptId);
  if (!wanted) return void (await cancelAttempt(work, runtime.sealing, attemptId));
  if (await isForAnotherAccount(work, runtime.sealing, attempt)) {
    await cancelAttempt(work, runtime.sealing, attemptId);
    return void (await pursueWithin(work, runtime, { applicationId, cause: attemptId }));
  }
  const { payoutId } = attempt;
  const submitted = await changeAttempt(work, runtime.sealing, attemptId, ({ state }) =>
    state === 'CREATED' ? { state: 'SUBMITTING' } : undefined,
  );
  if (!submitted || !(await claimPayoutForSending(work, runtime.sealing, payoutId))) throw new NotDue();
  return payoutId;
}

async function dueAttempt(work: Work, attemptId: string): Promise<BankVerificationAttempt> {
  const attempt = await attemptById(work, attemptId);
  if (attempt.state !== 'CREATED' || attempt.submitAt > work.now) throw new NotDue();
  return attempt;
}

/**
 * Writes the case where it is BANK_VERIFYING, so that from here to the commit it cannot be recalled: on MariaDB the row
 * is locked and a recall waits, on SQLite there is one writer, on Galera the two writes are certified against each other
 * and the later commit runs again. The column really changes, because a write that changes nothing is no write to the
 * replication. It is not the version: a senior who has the case open may still recall it, and finds the payout sent.
 */
async function holdCase({ em }: Work, id: string): Promise<boolean> {
  const released = { payoutsReleased: raw('payouts_released + 1') };
  return (await em.nativeUpdate(Application, { id, state: 'BANK_VERIFYING' }, released)) === 1;
}

async function isForAnotherAccount({ em }: Work, sealing: Sealing, attempt: BankVerificationAttempt): Promise<boolean> {
  return attempt.accountIndex !== accountIndex(sealing, await loadApplication(em, attempt.applicationId));
}
