import { days, hours } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { systemActor, type Actor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { livenessMachine } from '../domain/liveness-states.js';
import { LivenessSession } from '../liveness-session.entity.js';
import { moveSession } from '../move-session.js';
import type {} from '../events.js';

const actor = systemActor('expire-liveness-sessions');
const BATCH = 200;

/**
 * Ends what was not opened in time, and what was opened but never answered. A check whose token the provider gave is
 * ended by the provider's word (poll-face-checks), and here only once its result is kept no longer (three days); one
 * without a token after the two hours (7200 s) that a token lives. Each session is a unit of work of its own; one that
 * ends otherwise meanwhile is left alone.
 */
export async function expireLivenessSessions(runtime: Runtime): Promise<number> {
  const now = runtime.clock.now();
  const unanswered = new Date(now.getTime() - hours(2));
  const forgotten = new Date(now.getTime() - days(3));
  const due = await runtime.db.orm.em.fork().find(
    LivenessSession,
    {
      $or: [
        { state: 'INVITED', expiresAt: { $lte: now } },
        { state: 'OPENED', providerToken: null, expiresAt: { $lte: unanswered } },
        { state: 'OPENED', sentAt: { $lte: forgotten } },
      ],
    },
    { orderBy: { id: 'asc' }, limit: BATCH },
  );
  let ended = 0;
  for (const session of due) if (await expireLiveness(runtime, actor, session)) ended += 1;
  return ended;
}

/** Ends one session without a verdict; false when it has moved on meanwhile, and stays as it is. */
export async function expireLiveness(runtime: Runtime, actor: Actor, session: LivenessSession): Promise<boolean> {
  try {
    await runtime.transact(actor, (work) => end(work, runtime.sealing, session));
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return false;
    throw error;
  }
}

/** Voids a case's sessions that have not ended, in the caller's transaction: a new invitation takes their place. */
export async function endOpenSessions(work: Work, sealing: Sealing, applicationId: string): Promise<void> {
  const open = await work.em.find(LivenessSession, { applicationId, state: { $in: ['INVITED', 'OPENED'] } }, { disableIdentityMap: true });
  for (const session of open) await end(work, sealing, session);
}

async function end(work: Work, sealing: Sealing, session: LivenessSession): Promise<void> {
  const [to] = livenessMachine.require(session.state, 'expire').to;
  await moveSession(work.em, session, to!, { finishedAt: work.now });
  const subject = { type: 'LivenessSession', id: session.id, caseId: session.applicationId };
  await recordAudit(work, sealing, 'identity.expireLiveness', subject, {});
}
