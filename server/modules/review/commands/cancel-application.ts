import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationEvent } from '../../application/domain/application-states.js';
import { certificateStands } from '../../issuance/queries/certificate-stands.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { Decision } from '../decision.entity.js';
import { certificateOut } from '../domain/case-abilities.js';
import { addNoteWithin } from './add-note.js';
import type { ReasonedOptions } from './decide-options.js';
import { caseAsSeen } from './open-case.js';
import { requireReasons } from './reasons.js';

/**
 * A senior closes an order at the applicant's request; what was paid is refunded. At 签发中 only where its certificate is
 * revoked or was refused: then nothing else would ever end the order.
 */
export async function cancelApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  authorise(actor, 'cancel', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    await requireReasons(work, 'CANCEL', options.reasonCodes);
    const event = await endingEvent(work, application);
    await transitionApplication(work, runtime.sealing, { application, event, reasons: options.reasonCodes });
    const open = { applicationId: application.id, status: 'PROPOSED' as const };
    await work.em.nativeUpdate(Decision, open, { status: 'CHANGED', openFor: null, confirmedBy: actor.id, confirmedAt: work.now });
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}

/** From 签发中 on, only what has no certificate any more is closed. */
async function endingEvent({ em }: Work, { id, state }: Application): Promise<ApplicationEvent> {
  if (state !== 'ISSUING') return 'cancel';
  if (!(await certificateStands(em, id))) return 'annul';
  throw new DomainError(certificateOut.code, certificateOut.message, { state });
}
