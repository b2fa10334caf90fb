import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { cancelPayout } from '../../treasury/commands/claim-payout.js';
import { changeAttempt } from '../change-attempt.js';

/** Gives up an attempt that was not submitted, with its payout, in the caller's transaction. It used up nothing. */
export async function cancelAttempt(work: Work, sealing: Sealing, attemptId: string): Promise<void> {
  const cancelled = await changeAttempt(work, sealing, attemptId, ({ state }) =>
    state === 'CREATED' ? { state: 'CANCELLED', counts: false } : undefined,
  );
  if (cancelled) await cancelPayout(work, sealing, cancelled.payoutId);
}
