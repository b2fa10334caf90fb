import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { requireStrongPassword } from '../domain/password-policy.js';
import { hashPassword } from '../password-hash.js';
import type { StaffActor } from '../staff-actor.js';
import type { StaffMember } from '../staff-member.entity.js';
import { endSessions } from './end-sessions.js';
import { authoriseStaffChange, changeStaff, staffAsSeen, type StaffVersion } from './guarded-staff-change.js';
import type {} from '../events.js';

/**
 * For a person who lost password or phone: a password good for one log-in, the second factor to be enrolled anew, the
 * lock lifted, every session ended.
 */
export async function resetPassword(
  runtime: Runtime,
  actor: StaffActor,
  seen: StaffVersion & { readonly password: string },
): Promise<void> {
  authoriseStaffChange(actor, seen.id);
  requireStrongPassword(seen.password, await usernameOf(runtime, seen.id), 'input.password');
  const passwordHash = await hashPassword(seen.password);
  await runtime.transact(actor, async (work) => {
    const member = await staffAsSeen(work, actor, seen);
    await changeStaff(work, member, {
      passwordHash,
      passwordExpiredAt: work.now,
      totpSecret: null,
      totpPendingSecret: null,
      totpLastStep: null,
      failedAttempts: 0,
      lockedUntil: null,
    });
    const sessionsEnded = await endSessions(work, member.id);
    await recordAudit(
      work,
      runtime.sealing,
      'staff.passwordReset',
      { type: 'StaffMember', id: member.id },
      { sessionsEnded },
    );
  });
}

/** Of nobody where there is no such person: the unit of work says so. */
async function usernameOf(runtime: Runtime, id: string): Promise<string> {
  const member = await rows<{ StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffMember').select('username').where('id', '=', id).executeTakeFirst();
  return member?.username ?? id;
}
