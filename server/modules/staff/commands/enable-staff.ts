import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../staff-actor.js';
import { authoriseStaffChange, changeStaff, staffAsSeen, wrongStaffState, type StaffVersion } from './guarded-staff-change.js';
import type {} from '../events.js';

/** Opens a disabled account again; password and second factor are as they were. */
export async function enableStaff(runtime: Runtime, actor: StaffActor, seen: StaffVersion): Promise<void> {
  authoriseStaffChange(actor, seen.id);
  await runtime.transact(actor, async (work) => {
    const member = await staffAsSeen(work, actor, seen);
    if (!member.disabledAt) throw wrongStaffState('该账号未停用', 'The account is not disabled');
    await changeStaff(work, member, { disabledAt: null, failedAttempts: 0, lockedUntil: null });
    await recordAudit(work, runtime.sealing, 'staff.enabled', { type: 'StaffMember', id: member.id }, {});
  });
}
