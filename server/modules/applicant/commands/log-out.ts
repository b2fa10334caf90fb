import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { PortalSession } from '../portal-session.entity.js';
import type {} from '../events.js';

/** Ends one session of the hall; ending it again does nothing. */
export async function logOutOfHall(runtime: Runtime, actor: ApplicantActor, sessionId: string): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const open = { id: sessionId, accountId: actor.id, endedAt: null };
    const ended = await work.em.nativeUpdate(PortalSession, open, { endedAt: work.now });
    if (ended !== 1) return;
    await recordAudit(work, runtime.sealing, 'applicant.loggedOut', { type: 'PortalAccount', id: actor.id }, {});
  });
}
