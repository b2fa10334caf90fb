import { rows } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { caseById } from './open-case.js';

const BATCH = 100;

/** Puts applications whose claim ran out back into the queue. Returns how many. */
export async function releaseLapsedClaims(runtime: Runtime): Promise<number> {
  const lapsed = await rows<{ Application: Application }>(runtime.db.orm.em.fork())
    .selectFrom('Application')
    .select('id')
    .where('state', '=', 'IN_REVIEW')
    .where('leaseUntil', '<=', runtime.clock.now())
    .orderBy('leaseUntil')
    .limit(BATCH)
    .execute();
  let released = 0;
  for (const { id } of lapsed) if (await release(runtime, id)) released += 1;
  return released;
}

/** False where the claimant was quicker: renewed, released or decided meanwhile. */
async function release(runtime: Runtime, id: string): Promise<boolean> {
  return runtime.transact(systemActor('release-lapsed-claims'), async (work) => {
    const application = await caseById(work, id);
    if (application.state !== 'IN_REVIEW' || !application.leaseUntil || application.leaseUntil > work.now) return false;
    const guard = { leaseUntil: { $lte: work.now } };
    try {
      await transitionApplication(work, runtime.sealing, { application, event: 'release', guard });
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'STALE_VERSION') return false;
      throw error;
    }
  });
}
