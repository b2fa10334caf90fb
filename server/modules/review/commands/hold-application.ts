import type { Runtime } from '../../../platform/runtime.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { ReasonedOptions } from './decide-options.js';
import { addNoteWithin } from './add-note.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import { requireReasons } from './reasons.js';

/** Puts the claimed case aside, remembering where it came from; the SLA runs on. */
export async function holdApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const guard = requireOwnClaim(actor, application, work.now);
    authorise(actor, 'decide', 'Application', application);
    await requireReasons(work, 'HOLD', options.reasonCodes);
    const cameFrom = application.state === 'IN_REVIEW' ? ('PENDING_REVIEW' as const) : application.state;
    await transitionApplication(work, runtime.sealing, { application, event: 'hold', reasons: options.reasonCodes, guard, set: { cameFrom } });
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}

/** A senior or manager stops an open case that nobody holds, whatever it waits for. Payouts already sent run out. */
export async function freezeApplication(runtime: Runtime, actor: StaffActor, options: ReasonedOptions): Promise<string> {
  authorise(actor, 'freeze', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    await requireReasons(work, 'HOLD', options.reasonCodes);
    const set = { cameFrom: application.state };
    await transitionApplication(work, runtime.sealing, { application, event: 'freeze', reasons: options.reasonCodes, set });
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}
