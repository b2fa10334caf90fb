import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { Decision } from '../decision.entity.js';
import { claimSecondReview } from './claim-second-review.js';
import { caseById } from './open-case.js';
import { nothingToTake } from './take-next.js';

/** Like takeNext, for second reviews: never one the actor proposed. Returns the application's id. */
export async function takeNextSecondReview(runtime: Runtime, actor: StaffActor): Promise<string> {
  authorise(actor, 'claim', 'Application');
  authorise(actor, 'confirm', 'Application');
  return runtime.transact(actor, async (work) => {
    const id = await mostUrgent(runtime, work, actor);
    if (!id) throw nothingToTake();
    await claimSecondReview(work, runtime.sealing, actor, await caseById(work, id));
    return id;
  });
}

async function mostUrgent({ db }: Runtime, { em, now }: Work, actor: StaffActor): Promise<string | undefined> {
  const query = rows<{ Application: Application; Decision: Decision }>(em)
    .selectFrom('Application as a')
    .select('a.id')
    .where('a.state', '=', 'SECOND_REVIEW')
    .where((where) => where.or([where('a.claimedBy', 'is', null), where('a.leaseUntil', '<=', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('Decision as d').select('d.id').whereRef('d.openFor', '=', 'a.id').where('d.decidedBy', '=', actor.id))),
    )
    .orderBy('a.urgentAt')
    .orderBy('a.slaDeadline')
    .orderBy('a.id')
    .limit(1);
  const row = await (db.dialect === 'mysql' ? query.forUpdate().skipLocked() : query).executeTakeFirst();
  return row?.id;
}
