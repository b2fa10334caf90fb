import { rows } from '../../../platform/database/database.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { requireStrongPassword } from '../domain/password-policy.js';
import { hashPassword, verifyPassword } from '../password-hash.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffMember } from '../staff-member.entity.js';
import { countAttempt } from './count-attempt.js';
import { endSessions } from './end-sessions.js';
import type {} from '../events.js';

export interface ChangeOwnPasswordOptions {
  readonly current: string;
  readonly next: string;
  /** The session that goes on; all others end. */
  readonly sessionId?: string | undefined;
}

const subjectOf = (actor: StaffActor) => ({ type: 'StaffMember', id: actor.id });

/**
 * Refuses with CREDENTIALS_REFUSED (counted like a log-in, so that an open screen does not let anyone guess),
 * ACCOUNT_LOCKED, or INVALID_INPUT for a weak or unchanged password.
 */
export async function changeOwnPassword(
  runtime: Runtime,
  actor: StaffActor,
  options: ChangeOwnPasswordOptions,
): Promise<void> {
  const { username, passwordHash } = await rows<{ StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffMember')
    .select(['username', 'passwordHash'])
    .where('id', '=', actor.id)
    .executeTakeFirstOrThrow();
  requireStrongPassword(options.next, username, 'input.next');
  if (options.next === options.current) {
    throw invalidInput('input.next', '新密码不能与当前密码相同', 'The new password is the same as the present one');
  }
  await countAttempt(runtime, actor.id);
  if (!(await verifyPassword(passwordHash, options.current))) throw await currentRefused(runtime, actor);
  const nextHash = await hashPassword(options.next);
  await runtime.transact(actor, async (work) => {
    const { version } = await work.em.findOneOrFail(StaffMember, { id: actor.id }, { disableIdentityMap: true });
    const changed = await work.em.nativeUpdate(
      StaffMember,
      { id: actor.id, passwordHash, disabledAt: null, version },
      { passwordHash: nextHash, passwordExpiredAt: null, failedAttempts: 0, lockedUntil: null, version: version + 1 },
    );
    if (changed !== 1) throw changedMeanwhile();
    const sessionsEnded = await endSessions(work, actor.id, options.sessionId);
    await recordAudit(work, runtime.sealing, 'staff.passwordChanged', subjectOf(actor), { sessionsEnded });
  });
}

async function currentRefused(runtime: Runtime, actor: StaffActor): Promise<DomainError> {
  await runtime.transact(
    actor,
    (work) => recordAudit(work, runtime.sealing, 'staff.passwordChangeRefused', subjectOf(actor), {}),
  );
  return new DomainError(
    'CREDENTIALS_REFUSED',
    { zh: '当前密码不正确', en: 'The present password is not right' },
    { field: 'input.current' },
  );
}

const changedMeanwhile = (): DomainError =>
  new DomainError(
    'STALE_VERSION',
    { zh: '密码刚刚已被更改，请重新登录', en: 'The password was changed a moment ago; sign in again' },
  );
