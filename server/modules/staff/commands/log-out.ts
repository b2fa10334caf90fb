import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffSession } from '../staff-session.entity.js';
import type {} from '../events.js';

/** Ends one session; ending it again does nothing. */
export async function logOut(runtime: Runtime, actor: StaffActor, sessionId: string): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const ended = await work.em.nativeUpdate(
      StaffSession,
      { id: sessionId, staffId: actor.id, endedAt: null },
      { endedAt: work.now },
    );
    if (ended === 1) await recordAudit(
      work,
      runtime.sealing,
      'staff.loggedOut',
      { type: 'StaffMember', id: actor.id },
      {},
    );
  });
}
