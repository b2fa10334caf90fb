import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { accountIndex } from '../account-index.js';
import { changeAttempt } from '../change-attempt.js';
import { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { earliestPayout } from '../domain/pacing.js';
import { attemptHistory, lastPaid, type PastAttempt } from '../queries/attempt-history.js';
import { payoutsLeft } from '../queries/payouts-left.js';
import { verificationActor } from '../verification-actor.js';
import { cancelAttempt } from './cancel-attempt.js';
import { planAttempt } from './plan-attempt.js';
import { exhaust, tellCase } from './tell-case.js';

export interface VerificationCall {
  readonly applicationId: string;
  /** Id of the transition that calls for the verification. */
  readonly cause: string;
}

/**
 * Sees to it that a case in BANK_VERIFYING has a live attempt; whatever calls for it may call twice or late. What an
 * earlier attempt came to while the case was on hold is told first. A proof of the very account that still stands is
 * taken: no second payout. Where none is left, a senior decides.
 */
export async function pursueVerification(runtime: Runtime, call: VerificationCall): Promise<void> {
  await runtime.transact(verificationActor, (work) => pursueWithin(work, runtime, call));
}

/**
 * A case comes back from hold or from expiry: what its newest attempt came to meanwhile moves it now; otherwise its
 * verification goes on as after an approval.
 */
export async function resumeVerification(runtime: Runtime, call: VerificationCall): Promise<void> {
  await runtime.transact(verificationActor, async (work) => {
    const told = await tellCase(work, runtime, call.applicationId);
    if (!told) await pursueWithin(work, runtime, call);
  });
}

/** As `pursueVerification`, within the caller's transaction. */
export async function pursueWithin(work: Work, runtime: Runtime, { applicationId, cause }: VerificationCall): Promise<void> {
  const application = await loadApplication(work.em, applicationId);
  if (application.state !== 'BANK_VERIFYING') return;
  const history = await attemptHistory(work.em, applicationId);
  if (history.some((attempt) => attempt.cause === cause)) return;
  const account = accountIndex(runtime.sealing, application);
  if (!(await freeTheWay(work, runtime, history, account))) return;
  const [newest] = history;
  if (provesAccount(newest, account) && (await tellAgain(work, runtime, applicationId, newest))) return;
  if ((await payoutsLeft(work.em, applicationId)) === 0) {
    await exhaust(work, runtime, application, ['NO_PAYOUT_LEFT']);
  } else await planAttempt(work, runtime, application, { cause, submitAt: planned(history, account, work.now) });
}

/**
 * False while another attempt is under way. One for an account no longer declared gives way where it only waits: to be
 * sent, or for its code. One that the bank is working on has to run out first; its end calls again.
 */
async function freeTheWay(work: Work, { sealing }: Runtime, history: readonly PastAttempt[], account: string): Promise<boolean> {
  const live = history.find(({ liveFor }) => liveFor !== null);
  if (!live) return true;
  if (live.accountIndex === account || (live.state !== 'CREATED' && live.state !== 'AWAITING_CODE')) return false;
  if (live.state === 'CREATED') await cancelAttempt(work, sealing, live.id);
  else await changeAttempt(work, sealing, live.id, ({ state }) => (state === 'AWAITING_CODE' ? { state: 'EXPIRED' } : undefined));
  return true;
}

const provesAccount = (newest: PastAttempt | undefined, account: string): newest is PastAttempt =>
  newest?.state === 'PASSED' && newest.accountIndex === account;

/** It may have moved the case before that was recalled; it is to move it again. */
async function tellAgain(work: Work, runtime: Runtime, applicationId: string, { id }: PastAttempt): Promise<boolean> {
  await work.em.nativeUpdate(BankVerificationAttempt, { id }, { toldState: null });
  return tellCase(work, runtime, applicationId);
}

/** A re-approval can come sooner than the same account may be paid again: the attempt then waits. */
function planned(history: readonly PastAttempt[], account: string, now: Date): Date {
  const earliest = earliestPayout(lastPaid(history, account));
  return earliest && earliest > now ? earliest : now;
}
