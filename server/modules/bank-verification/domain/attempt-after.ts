import type { PayoutState } from '../../treasury/domain/payout-states.js';
import { hasEnded, type AttemptState } from './attempt-states.js';

/** What is known of the attempt's payout, all of it, whatever became known last. */
export interface PayoutFacts {
  readonly state: PayoutState;
  /** Our own debit entry was found. */
  readonly matched: boolean;
}

/** `settled` (the guide): the reconciled payout suffices. `code-entry`: the applicant also types the code. */
export type VerificationPolicy = 'settled' | 'code-entry';

/**
 * What an attempt is once these facts are known. It looks at all of them and not at the latest, so that events may come
 * twice or in any order and the attempt ends the same. A status answer alone never passes: only the match does. What
 * ended unpassed stays so; what passed can still be returned.
 */
export function attemptAfter(state: AttemptState, facts: PayoutFacts, policy: VerificationPolicy): AttemptState {
  const returned = facts.state === 'RETURNED';
  if (state === 'PASSED' || state === 'AWAITING_CODE') return returned ? 'RETURNED' : state;
  if (hasEnded(state)) return state;
  if (returned) return 'RETURNED';
  if (facts.matched) return policy === 'settled' ? 'PASSED' : 'AWAITING_CODE';
  return facts.state;
}
