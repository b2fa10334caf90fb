import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { nextAsk } from '../domain/asking.js';
import { changePayout } from '../change-payout.js';

/**
 * CREATED → SUBMITTING, in the transaction in which the purpose still wants it. Who gets true sends after the commit;
 * should that never happen, the query job asks the bank from the moment stored here. False when it was not CREATED.
 */
export async function claimPayoutForSending(work: Work, sealing: Sealing, payoutId: string): Promise<boolean> {
  const claimed = await changePayout(work, sealing, payoutId, (payout) => {
    if (payout.state !== 'CREATED') return undefined;
    const sentAt = payout.sentAt ?? work.now;
    const askAgainAt = nextAsk({ state: 'SUBMITTING', sentAt, asked: payout.asked }, work.now);
    return { state: 'SUBMITTING' as const, sentAt, askAgainAt };
  });
  return claimed !== undefined;
}

/** CREATED → CANCELLED: the purpose no longer wants it. False when it was taken up before. */
export async function cancelPayout(work: Work, sealing: Sealing, payoutId: string): Promise<boolean> {
  const cancelled = await changePayout(work, sealing, payoutId, (payout) =>
    payout.state === 'CREATED' ? { state: 'CANCELLED' as const, remark: null } : undefined,
  );
  return cancelled !== undefined;
}
