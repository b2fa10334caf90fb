import type { PayoutAnswer } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { changePayout } from '../change-payout.js';
import { payoutFailureLabels } from '../domain/payout-failures.js';
import { payoutStateAfter, type PayoutEvent, type PayoutState } from '../domain/payout-states.js';
import type { Payout } from '../payout.entity.js';
import { treasuryActor } from '../treasury-actor.js';

const eventOf: Readonly<Record<PayoutAnswer['kind'], PayoutEvent>> = {
  ACCEPTED: 'accepted', SETTLED: 'settled', FAILED: 'failed', RETURNED: 'returned', UNKNOWN: 'lost', ABSENT: 'absent',
};

/** Stores what the bank said of a payout, as far as it is news. */
export async function recordAnswer(runtime: Runtime, payoutId: string, answer: PayoutAnswer): Promise<void> {
  await runtime.transact(treasuryActor, (work) =>
    changePayout(work, runtime.sealing, payoutId, (payout) => changesBy(answer, payout, work.now)),
  );
}

function changesBy(answer: PayoutAnswer, payout: Payout, now: Date): Partial<Payout> | undefined {
  const state = payoutStateAfter(payout.state, eventOf[answer.kind]);
  return state === payout.state ? undefined : { ...factsOf(answer, payout, now), ...standing(state, payout, now) };
}

/** The remark goes once the bank has it: only what may have to be sent again needs it. */
export function standing(state: PayoutState, payout: Payout, now: Date): Partial<Payout> {
  const bankHasIt = state !== 'CREATED' && state !== 'SUBMITTING' && state !== 'UNKNOWN';
  const askAgainAt = state === 'SUBMITTED' ? now : state === 'UNKNOWN' ? payout.askAgainAt : null;
  return { state, askAgainAt, ...(bankHasIt && { remark: null }) };
}

function factsOf(answer: PayoutAnswer, payout: Payout, now: Date): Partial<Payout> {
  switch (answer.kind) {
    case 'ACCEPTED': return { bankReference: answer.bankReference };
    case 'SETTLED': return { bankReference: answer.bankReference, settledAt: payout.settledAt ?? answer.settledAt };
    case 'FAILED': return failure(answer.reason, answer.bankCode);
    case 'RETURNED': return { ...failure(answer.reason, answer.bankCode), returnedAt: payout.returnedAt ?? now };
    default: return {};
  }
}

/** Our words beside the bank's code: the bank's own words may name people. */
function failure(reason: NonNullable<Payout['failureReason']>, bankCode: string): Partial<Payout> {
  const { zh, en } = payoutFailureLabels[reason];
  return { failureReason: reason, failureText: `${bankCode} ${zh} ${en}`.slice(0, 200) };
}
