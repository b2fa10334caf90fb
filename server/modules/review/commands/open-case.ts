import type { Work } from '../../../platform/unit-of-work.js';
import { DomainError } from '../../../platform/errors.js';
import { Application } from '../../application/application.entity.js';
import { staleCase } from '../../application/commands/transition-application.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';

/** The case as it is now, inside a unit of work; NOT_FOUND otherwise. */
export async function caseById({ em }: Pick<Work, 'em'>, id: string): Promise<Application> {
  const found = await em.findOne(Application, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这个申请，请核对单号', en: 'There is no such application; check the order number' }, { field: 'id' });
}

/** The case as the decider saw it: refuses with STALE_VERSION when somebody changed it since. */
export async function caseAsSeen(work: Pick<Work, 'em'>, id: string, version: number): Promise<Application> {
  const application = await caseById(work, id);
  if (application.version === version) return application;
  throw await staleCase(work, id);
}

/** Refuses unless the actor holds a live claim; `guard` repeats the condition inside the write that follows. */
export function requireOwnClaim(actor: StaffActor, application: Application, now: Date) {
  const held = application.claimedBy === actor.id && application.leaseUntil !== null && application.leaseUntil > now;
  if (!held) {
    throw new DomainError(
      'NOT_CLAIMED_BY_YOU',
      { zh: '您没有领取该申请，或领取已过期，请重新领取后再操作', en: 'You do not hold this application, or your claim ran out; claim it again first' },
      { state: application.state },
    );
  }
  return { claimedBy: actor.id, leaseUntil: { $gt: now } };
}

/** Whether this member of staff sees the personal data of the case in clear. */
export function readsInClear(actor: StaffActor, application: Pick<Application, 'claimedBy' | 'leaseUntil'>): boolean {
  return may(actor, 'read-clear', 'Application', application);
}
