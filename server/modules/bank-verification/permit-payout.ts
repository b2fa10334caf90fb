import type { Work } from '../../platform/unit-of-work.js';
import { earliestPayout } from './domain/pacing.js';
import { noPayoutLeft, tooEarly } from './domain/refusals.js';
import { attemptHistory, lastPaid } from './queries/attempt-history.js';
import { payoutsLeft } from './queries/payouts-left.js';

/** Refuses with LIMIT_REACHED or TOO_EARLY where a person asks for another payout to this account. */
export async function permitPayout({ em, now }: Work, applicationId: string, account: string): Promise<void> {
  if ((await payoutsLeft(em, applicationId)) === 0) throw noPayoutLeft();
  const earliest = earliestPayout(lastPaid(await attemptHistory(em, applicationId), account));
  if (earliest && earliest > now) throw tooEarly(earliest);
}
