import type { Runtime } from '../../../platform/runtime.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { ReasonedOptions } from './decide-options.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import { applicantTextOf, optionalText, requireReasons } from './reasons.js';
import { recordProposal } from './record-decision.js';

/** Proposes to reject: a second person decides, and only then is the applicant refunded. */
export function rejectApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  return propose(runtime, actor, 'REJECT', options);
}

/** Hands the case to a senior without proposing an outcome. */
export function escalateApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  return propose(runtime, actor, 'ESCALATE', options);
}

async function propose(runtime: Runtime, actor: StaffActor, kind: 'REJECT' | 'ESCALATE', options: ReasonedOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const guard = requireOwnClaim(actor, application, work.now);
    authorise(actor, 'decide', 'Application', application);
    const reasons = await requireReasons(work, kind, options.reasonCodes);
    await transitionApplication(work, runtime.sealing, { application, event: 'propose', reasons: options.reasonCodes, guard });
    await recordProposal(work, runtime.sealing, application, {
      kind,
      reasons: options.reasonCodes,
      applicantText: kind === 'REJECT' ? applicantTextOf(reasons, options.applicantText) : null,
      internalNote: optionalText('input.internalNote', options.internalNote),
    });
    return application.id;
  });
}
