import type { Runtime } from '../../../platform/runtime.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { reviseDocuments } from '../../document/commands/revise-documents.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { ReasonedOptions } from './decide-options.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import { applicantTextOf, optionalText, requireReasons } from './reasons.js';
import { recordEffective } from './record-decision.js';

/** Returns the application for correction: at least one reason, each reopening what it names; the SLA pauses. */
export async function returnApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const guard = requireOwnClaim(actor, application, work.now);
    authorise(actor, 'decide', 'Application', application);
    const reasons = await requireReasons(work, 'RETURN', options.reasonCodes);
    await transitionApplication(work, runtime.sealing, { application, event: 'return', reasons: options.reasonCodes, guard });
    await recordEffective(work, runtime.sealing, application, {
      kind: 'RETURN',
      reasons: options.reasonCodes,
      applicantText: applicantTextOf(reasons, options.applicantText),
      internalNote: optionalText('input.internalNote', options.internalNote),
    });
    await reviseDocuments(work, runtime.sealing, application.id, reasons);
    return application.id;
  });
}
