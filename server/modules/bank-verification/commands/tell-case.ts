import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import type { ApplicationEvent } from '../../application/domain/application-states.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { openException } from '../../treasury/commands/open-exception.js';
import { accountIndex } from '../account-index.js';
import { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { caseStep, type CaseStep } from '../domain/case-step.js';
import type { VerificationReason } from '../domain/verification-reasons.js';
import { retryAfter } from '../domain/pacing.js';
import { attemptHistory, channelFaultsInRow, type PastAttempt } from '../queries/attempt-history.js';
import { payoutsLeft } from '../queries/payouts-left.js';
import { planAttempt } from './plan-attempt.js';

/**
 * Moves the case by what its newest attempt has come to, in the caller's transaction: at most once for each state of
 * the attempt, and not at all while the case stands elsewhere (recalled, on hold) or declares another account by now.
 * Returns whether anything was done.
 */
export async function tellCase(work: Work, runtime: Runtime, applicationId: string): Promise<boolean> {
  const application = await loadApplication(work.em, applicationId);
  const history = await attemptHistory(work.em, applicationId);
  const [newest] = history;
  if (!newest || newest.toldState === newest.state) return false;
  const faults = channelFaultsInRow(history);
  const step = caseStep(application.state, { ...newest, channelFaultsInRow: faults }, await payoutsLeft(work.em, applicationId));
  if (!step) return false;
  const otherAccount = newest.accountIndex !== accountIndex(runtime.sealing, application);
  if (otherAccount && step !== 'LATE_RETURN') return false;
  await steps[step](work, runtime, { application, newest, faults });
  await work.em.nativeUpdate(BankVerificationAttempt, { id: newest.id }, { toldState: newest.state });
  return true;
}

interface Told {
  readonly application: Application;
  readonly newest: PastAttempt;
  readonly faults: number;
}

type Step = (work: Work, runtime: Runtime, told: Told) => Promise<void>;

const steps: Readonly<Record<CaseStep, Step>> = {
  PASS: (work, runtime, { application }) => move(work, runtime, application, 'bankPassed'),
  FAIL: (work, runtime, { application, newest }) => move(work, runtime, application, 'bankFailed', reasonsOf(newest)),
  EXHAUST: (work, runtime, { application, newest }) => exhaust(work, runtime, application, reasonsOf(newest)),
  RETURN: (work, runtime, { application, newest }) => move(work, runtime, application, 'bankReturned', reasonsOf(newest)),
  async RETURN_AND_EXHAUST(work, runtime, { application, newest }) {
    await move(work, runtime, application, 'bankReturned', reasonsOf(newest));
    await exhaust(work, runtime, await loadApplication(work.em, application.id), reasonsOf(newest));
  },
  RETRY: (work, runtime, { application, newest, faults }) =>
    planAttempt(work, runtime, application, { cause: newest.id, submitAt: retryAfter(faults, work.now) }),
  async LATE_RETURN(work, { sealing }, { newest }) {
    const { payoutId } = await work.em.findOneOrFail(BankVerificationAttempt, { id: newest.id }, { disableIdentityMap: true });
    await openException(work, sealing, { kind: 'LATE_RETURN', payoutId, about: payoutId });
  },
};

/** The reason as the histories name it; where the bank gave none, how the attempt ended. */
function reasonsOf({ failureReason, state }: PastAttempt): readonly VerificationReason[] {
  if (failureReason) return [failureReason];
  return state === 'RETURNED' || state === 'CODE_EXHAUSTED' || state === 'EXPIRED' ? [state] : [];
}

async function move(
  work: Work,
  { sealing }: Runtime,
  application: Application,
  event: ApplicationEvent,
  reasons: readonly VerificationReason[] = [],
): Promise<void> {
  await transitionApplication(work, sealing, { application, event, reasons });
}

/** No payout is left, or another account name is declared: a senior looks at the case, in the caller's transaction. */
export async function exhaust(
  work: Work,
  { sealing }: Runtime,
  application: Application,
  reasons: readonly VerificationReason[],
  set: Partial<Application> = {},
): Promise<void> {
  const cameFrom = application.state;
  await transitionApplication(work, sealing, { application, event: 'bankExhausted', reasons, set: { ...set, cameFrom } });
}
