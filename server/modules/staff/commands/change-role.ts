import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { mayFollow } from '../domain/exclusive-roles.js';
import type { Role } from '../domain/roles.js';
import type { StaffActor } from '../staff-actor.js';
import { endSessions } from './end-sessions.js';
import { authoriseStaffChange, changeStaff, staffAsSeen, type StaffVersion } from './guarded-staff-change.js';
import type {} from '../events.js';

/** Gives another role and ends the sessions under the old one. SEPARATION_OF_DUTIES between excluding roles. */
export async function changeRole(
  runtime: Runtime,
  actor: StaffActor,
  seen: StaffVersion & { readonly role: Role },
): Promise<void> {
  authoriseStaffChange(actor, seen.id);
  await runtime.transact(actor, async (work) => {
    const member = await staffAsSeen(work, actor, seen);
    if (member.role === seen.role) throw invalidInput('input.role', '该员工已是此角色', 'This is the role already');
    if (!mayFollow(member.role, seen.role)) throw excludingRoles();
    await changeStaff(work, member, { role: seen.role });
    const sessionsEnded = await endSessions(work, member.id);
    await recordAudit(work, runtime.sealing, 'staff.roleChanged', { type: 'StaffMember', id: member.id }, {
      from: member.role,
      to: seen.role,
      sessionsEnded,
    });
  });
}

const excludingRoles = (): DomainError =>
  new DomainError(
    'SEPARATION_OF_DUTIES',
    {
      zh: '系统管理员、审计员与审核员互相排斥，同一账号不能转换；请停用此账号并为另一人新建',
      en: 'Administrator, auditor and reviewer exclude each other and an account never passes between them; disable this one and create another for another person',
    },
    { field: 'input.role' },
  );
