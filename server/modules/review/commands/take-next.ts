import { rows } from '../../../platform/database/database.js';
import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { LEASE } from '../domain/lease.js';
import { caseById } from './open-case.js';

/**
 * Claims the most urgent application that nobody holds and returns its id: granted bid openings first, then by SLA.
 * Refuses with NOTHING_TO_TAKE. Any number of reviewers may ask at once: each gets another one.
 */
export async function takeNext(runtime: Runtime, actor: StaffActor): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const id = await mostUrgent(runtime, work);
    if (!id) throw nothingToTake();
    const application = await caseById(work, id);
    await transitionApplication(work, runtime.sealing, {
      application,
      event: 'claim',
      set: { claimedBy: actor.id, leaseUntil: after(work.now, LEASE) },
    });
    return id;
  });
}

/**
 * On MariaDB rows that another taker is about to claim are skipped instead of waited for; the claim itself is still
 * the guarded write, which also holds across the nodes of a Galera cluster. SQLite runs one unit of work at a time.
 */
async function mostUrgent({ db }: Runtime, { em }: Work): Promise<string | undefined> {
  const query = rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .select('id')
    .where('state', '=', 'PENDING_REVIEW')
    .orderBy('urgentAt')
    .orderBy('slaDeadline')
    .orderBy('id')
    .limit(1);
  const row = await (db.dialect === 'mysql' ? query.forUpdate().skipLocked() : query).executeTakeFirst();
  return row?.id;
}

export function nothingToTake(): DomainError {
  return new DomainError('NOTHING_TO_TAKE', { zh: '目前没有待领取的申请', en: 'There is nothing to take at the moment' });
}
