import { describe, expect, test } from '@jest/globals';
import { applicationStates } from '../../application/domain/application-states.js';
import { attemptStates } from './attempt-states.js';
import { CHANNEL_RETRIES, caseStep, type AttemptStanding } from './case-step.js';

const failed: AttemptStanding = { state: 'FAILED', counts: true, channelFaultsInRow: 0 };
const channelFault = (n: number): AttemptStanding => ({ state: 'FAILED', counts: false, channelFaultsInRow: n });
const returned: AttemptStanding = { ...failed, state: 'RETURNED' };

describe('what an attempt means for its case', () => {
  test.each([
    ['a pass', 'BANK_VERIFYING', { ...failed, state: 'PASSED' }, 2, 'PASS'],
    ['a failure of the applicant’s', 'BANK_VERIFYING', failed, 2, 'FAIL'],
    ['the last such failure', 'BANK_VERIFYING', failed, 0, 'EXHAUST'],
    ['a fault of the channel', 'BANK_VERIFYING', channelFault(1), 2, 'RETRY'],
    ['a fault of the channel on the last payout', 'BANK_VERIFYING', channelFault(1), 0, 'RETRY'],
    ['a channel that is down for days', 'BANK_VERIFYING', channelFault(CHANNEL_RETRIES), 3, 'EXHAUST'],
    ['a return before the match', 'BANK_VERIFYING', returned, 1, 'FAIL'],
    ['wrong codes', 'BANK_VERIFYING', { ...failed, state: 'CODE_EXHAUSTED' }, 1, 'FAIL'],
    ['a late return', 'PENDING_DOWNLOAD', returned, 1, 'RETURN'],
    ['a late return of the last payout', 'PENDING_DOWNLOAD', returned, 0, 'RETURN_AND_EXHAUST'],
    ['a return while issuing', 'ISSUING', returned, 1, 'LATE_RETURN'],
    ['a return after the end', 'COMPLETED', returned, 1, 'LATE_RETURN'],
  ] as const)('%s', (_, application, attempt, left, step) => {
    expect(caseStep(application, attempt, left)).toBe(step);
  });

  test('nothing while the case stands elsewhere', () => {
    const concerned = ['BANK_VERIFYING', 'PENDING_DOWNLOAD', 'ISSUING', 'COMPLETED'];
    for (const application of applicationStates.filter((state) => !concerned.includes(state))) {
      for (const state of attemptStates) expect(caseStep(application, { ...failed, state }, 1)).toBeNull();
    }
  });

  test('nothing while the attempt is under way or was never sent', () => {
    for (const state of ['CREATED', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'AWAITING_CODE', 'CANCELLED'] as const) {
      for (const application of applicationStates) expect(caseStep(application, { ...failed, state }, 1)).toBeNull();
    }
  });
});
