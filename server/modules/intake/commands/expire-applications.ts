import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';

const actor = systemActor('expire-applications');
const BATCH = 100;

/**
 * Ends the cases whose wait is over (`waitingUntil`; it does not end while a notice could not be delivered), each in a
 * unit of work of its own, so that one that is moved on at that moment is left alone and hinders no other. Cases are
 * read `batch` at a time. Returns how many were ended.
 */
export async function expireApplications(runtime: Runtime, batch = BATCH): Promise<number> {
  const state = { $in: [...applicationMachine.sources('expire')] };
  let ended = 0;
  for (;;) {
    const over = { state, waitingUntil: { $lte: runtime.clock.now() }, unreachableSince: null };
    const due = await runtime.db.orm.em.fork().find(Application, over, { orderBy: { waitingUntil: 'asc', id: 'asc' }, limit: batch });
    let progress = 0;
    for (const application of due) if (await expireOne(runtime, application)) progress += 1;
    ended += progress;
    if (due.length < batch || progress === 0) return ended;
  }
}

async function expireOne(runtime: Runtime, application: Application): Promise<boolean> {
  try {
    await runtime.transact(actor, (work) =>
      transitionApplication(work, runtime.sealing, {
        application, event: 'expire',
        set: { cameFrom: application.state },
        guard: { waitingUntil: { $lte: work.now }, unreachableSince: null },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return false;
    throw error;
  }
}
