import type { ApplicationState } from '../../application/domain/application-states.js';
import { isUnpassed, type AttemptState } from './attempt-states.js';

/** Transfers of 0.01 yuan that a case gets; each grant of a senior adds one. */
export const PAYOUTS_PER_APPLICATION = 3;
/** Failures of the channel in a row that the system retries by itself; then a senior decides. */
export const CHANNEL_RETRIES = 12;

/** How an attempt stands, as far as its case is concerned. */
export interface AttemptStanding {
  readonly state: AttemptState;
  /** False where a channel fault ended it. */
  readonly counts: boolean;
  /** Attempts that a channel fault ended, one after the other, up to this one. */
  readonly channelFaultsInRow: number;
}

export type CaseStep = 'PASS' | 'FAIL' | 'EXHAUST' | 'RETURN' | 'RETURN_AND_EXHAUST' | 'RETRY' | 'LATE_RETURN';

/** What an attempt's state means for its case as that stands now; null where the case is not concerned. */
export function caseStep(application: ApplicationState, attempt: AttemptStanding, payoutsLeft: number): CaseStep | null {
  switch (application) {
    case 'BANK_VERIFYING':
      if (attempt.state === 'PASSED') return 'PASS';
      return isUnpassed(attempt.state) ? unpassedStep(attempt, payoutsLeft) : null;
    case 'PENDING_DOWNLOAD':
      if (attempt.state !== 'RETURNED') return null;
      return payoutsLeft > 0 ? 'RETURN' : 'RETURN_AND_EXHAUST';
    case 'ISSUING':
    case 'COMPLETED':
      return attempt.state === 'RETURNED' ? 'LATE_RETURN' : null;
    default:
      return null;
  }
}

function unpassedStep({ counts, channelFaultsInRow }: AttemptStanding, payoutsLeft: number): CaseStep {
  if (!counts) return channelFaultsInRow < CHANNEL_RETRIES ? 'RETRY' : 'EXHAUST';
  return payoutsLeft > 0 ? 'FAIL' : 'EXHAUST';
}
