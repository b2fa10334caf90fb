import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { flagsOrMissing } from '../submission-outcome.js';

export interface SubmitApplicationOptions {
  readonly id: string;
}

/**
 * Hands in a draft: DRAFT → AWAITING_PAYMENT. INCOMPLETE_SUBMISSION lists what is missing; DUPLICATE when the
 * organisation has another order from payment on; STALE_VERSION when the case changes meanwhile.
 */
export async function submitApplication(
  runtime: Runtime,
  actor: Actor,
  { id }: SubmitApplicationOptions,
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, id);
    applicationMachine.require(application.state, 'submit');
    const flags = await flagsOrMissing(work, runtime.sealing, application);
    // Slot 1 of the organisation: the unique key lets one order through from here on.
    const set = { flags, submittedAt: work.now, liveOrganisation: `${application.organisationId}/1` };
    await transitionApplication(work, runtime.sealing, { application, event: 'submit', set }).catch(refuseSecondOrder);
  });
}

function refuseSecondOrder(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('DUPLICATE', {
    zh: '贵单位已有一份办理中的续期申请，请待其完成或取消后再提交这一份',
    en: 'Your organisation has another renewal under way; submit this one when that is finished or cancelled',
  });
}
