import type { Runtime } from '../../../platform/runtime.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { authorise, may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { caseAsSeen } from './open-case.js';

/** Takes a case off hold, back to where it came from. What a senior or manager froze, they take off. */
export async function resumeApplication(runtime: Runtime, actor: StaffActor, options: { id: string; version: number }): Promise<string> {
  if (!may(actor, 'freeze', 'Application')) authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const to = application.cameFrom ?? 'PENDING_REVIEW';
    const heldInReview = to === 'PENDING_REVIEW' || to === 'SECOND_REVIEW';
    if (!heldInReview) authorise(actor, 'freeze', 'Application');
    await transitionApplication(work, runtime.sealing, { application, event: 'resume', to, set: { cameFrom: null } });
    return application.id;
  });
}
