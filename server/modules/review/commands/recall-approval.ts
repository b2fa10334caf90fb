import { after } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { Decision } from '../decision.entity.js';
import { LEASE } from '../domain/lease.js';
import { addNoteWithin } from './add-note.js';
import type { ReasonedOptions } from './decide-options.js';
import { caseAsSeen } from './open-case.js';
import { requireReasons } from './reasons.js';

/**
 * A senior takes an approval back before the certificate is issued; the case is theirs to review again. A payout that
 * was already sent runs out without moving the case; one not yet sent is cancelled by the guard of its sending.
 */
export async function recallApproval(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  authorise(actor, 'recall', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    await requireReasons(work, 'RECALL', options.reasonCodes);
    await transitionApplication(work, runtime.sealing, {
      application,
      event: 'recall',
      reasons: options.reasonCodes,
      set: { claimedBy: actor.id, leaseUntil: after(work.now, LEASE) },
    });
    const approvals = { applicationId: application.id, kind: 'APPROVE' as const, status: 'EFFECTIVE' as const };
    await work.em.nativeUpdate(Decision, approvals, { status: 'RECALLED' });
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}
