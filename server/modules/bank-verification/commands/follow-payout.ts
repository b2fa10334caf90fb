import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { isChannelFault } from '../../treasury/domain/payout-failures.js';
import { Payout } from '../../treasury/payout.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { changeAttempt, type AttemptChanges } from '../change-attempt.js';
import { attemptAfter, type VerificationPolicy } from '../domain/attempt-after.js';
import { hasEnded } from '../domain/attempt-states.js';
import { verificationActor } from '../verification-actor.js';
import { pursueWithin } from './pursue-verification.js';
import { tellCase } from './tell-case.js';

/** How long an applicant has to type the code. */
const CODE_WINDOW = days(7);

/**
 * Brings an attempt to where its payout is, and its case to where the attempt is, in one unit of work. Looks at the
 * payout as it stands, so it may be called twice, late, and in any order.
 */
export async function followPayout(runtime: Runtime, attemptId: string): Promise<void> {
  await runtime.transact(verificationActor, async (work) => {
    const policy = (await readSettings(work.em))['bankVerification.policy'];
    const changed = await changeAttempt(work, runtime.sealing, attemptId, (attempt) => step(work, attempt, policy));
    if (changed) await carryOn(work, runtime, changed);
  });
}

async function step({ em, now }: Work, attempt: BankVerificationAttempt, policy: VerificationPolicy): Promise<AttemptChanges | undefined> {
  const payout = await em.findOneOrFail(Payout, { id: attempt.payoutId }, { disableIdentityMap: true });
  const facts = { state: payout.state, matched: payout.matchedAt !== null };
  const state = attemptAfter(attempt.state, facts, policy);
  if (state === attempt.state) return undefined;
  const fault = state === 'FAILED' || state === 'RETURNED';
  return {
    state,
    ...(fault && { failureReason: payout.failureReason, counts: !isChannelFault(payout.failureReason) }),
    ...(state === 'AWAITING_CODE' && { codeUntil: after(now, CODE_WINDOW) }),
  };
}

/** Moves the case; where the attempt was for an account no longer declared, sees to one for the account that is. */
export async function carryOn(work: Work, runtime: Runtime, attempt: BankVerificationAttempt): Promise<void> {
  const { id, applicationId, state } = attempt;
  const told = await tellCase(work, runtime, applicationId);
  if (!told && hasEnded(state)) await pursueWithin(work, runtime, { applicationId, cause: id });
}
