import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { freeSlots } from '../../application/queries/organisation-slots.js';
import { flagsOrMissing } from '../submission-outcome.js';

export interface SubmitApplicationOptions {
  readonly id: string;
}

/**
 * Hands in a draft: DRAFT → AWAITING_PAYMENT. INCOMPLETE_SUBMISSION lists what is missing; DUPLICATE when the
 * organisation has as many orders from payment on as it may; STALE_VERSION when the case changes meanwhile.
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
    await takeSlot(work, application, async (liveOrganisation) => {
      const set = { flags, submittedAt: work.now, liveOrganisation };
      await transitionApplication(work, runtime.sealing, { application, event: 'submit', set });
    });
  });
}

/** The unique key lets one order through for each slot of the organisation; another may take one at this moment. */
async function takeSlot(
  { em, now }: Work,
  { id, organisationId }: Application,
  submit: (slot: string) => Promise<void>,
): Promise<void> {
  for (const slot of await freeSlots(em, organisationId, now, id)) {
    try {
      return await submit(slot);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
  throw new DomainError('DUPLICATE', {
    zh: '贵单位已有一份办理中的续期申请，请待其完成或取消后再提交这一份',
    en: 'Your organisation has another renewal under way; submit this one when that is finished or cancelled',
  });
}
