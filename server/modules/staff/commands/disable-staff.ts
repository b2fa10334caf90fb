import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../staff-actor.js';
import { endSessions } from './end-sessions.js';
import { authoriseStaffChange, changeStaff, staffAsSeen, wrongStaffState, type StaffVersion } from './guarded-staff-change.js';
import type {} from '../events.js';

/** Shuts an account and ends its sessions at once. */
export async function disableStaff(runtime: Runtime, actor: StaffActor, seen: StaffVersion): Promise<void> {
  authoriseStaffChange(actor, seen.id);
  await runtime.transact(actor, async (work) => {
    const member = await staffAsSeen(work, actor, seen);
    if (member.disabledAt) throw wrongStaffState('该账号已停用', 'The account is disabled already');
    await changeStaff(work, member, { disabledAt: work.now });
    const sessionsEnded = await endSessions(work, member.id);
    await recordAudit(work, runtime.sealing, 'staff.disabled', { type: 'StaffMember', id: member.id }, { sessionsEnded });
  });
}
