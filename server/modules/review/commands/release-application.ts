import type { Runtime } from '../../../platform/runtime.js';
import { Application } from '../../application/application.entity.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import type {} from '../events.js';

/** Gives a claim back: the application returns to the queue (or waits on in second review). */
export async function releaseApplication(runtime: Runtime, actor: StaffActor, options: { id: string; version: number }): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const guard = requireOwnClaim(actor, application, work.now);
    if (application.state === 'IN_REVIEW') {
      await transitionApplication(work, runtime.sealing, { application, event: 'release', guard });
      return application.id;
    }
    const { id, version, state, round } = application;
    const freed = { claimedBy: null, leaseUntil: null, version: version + 1 };
    const changed = await work.em.nativeUpdate(Application, { id, version, state, ...guard }, freed);
    if (changed !== 1) throw await staleCase(work, id);
    await recordAudit(work, runtime.sealing, 'review.second-review-released', { type: 'Application', id, caseId: id }, { round });
    return id;
  });
}
