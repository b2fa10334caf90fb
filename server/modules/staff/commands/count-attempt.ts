import { after, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { StaffMember } from '../staff-member.entity.js';

export const ATTEMPTS_BEFORE_LOCK = 5;
export const LOCK = minutes(15);

const actor = systemActor('log-in');

export const accountLocked = (retryAt: Date): DomainError =>
  new DomainError(
    'ACCOUNT_LOCKED',
    { zh: '失败次数过多，账号已暂时锁定；请稍后再试，或请系统管理员重置密码', en: 'Too many failures: the account is locked for a while; try again later or ask an administrator to reset the password' },
    { retryAt },
  );

/**
 * Counts an attempt before the password is looked at, so that any number of guesses at once get no more than five
 * looks. Gives how many there are now; the fifth locks unless it succeeds. Refuses with ACCOUNT_LOCKED.
 */
export function countAttempt(runtime: Runtime, staffId: string): Promise<number> {
  return runtime.transact(actor, async (work) => {
    for (;;) {
      const counted = await countOnce(work, staffId);
      if (counted !== undefined) return counted;
    }
  });
}

/** Undefined when another attempt was counted between reading and writing. */
async function countOnce({ em, now }: Work, staffId: string): Promise<number | undefined> {
  const { failedAttempts, lockedUntil } = await em.findOneOrFail(
    StaffMember,
    { id: staffId },
    { disableIdentityMap: true },
  );
  if (lockedUntil && lockedUntil > now) throw accountLocked(lockedUntil);
  const attempt = (lockedUntil ? 0 : failedAttempts) + 1;
  const changed = await em.nativeUpdate(
    StaffMember,
    { id: staffId, failedAttempts, lockedUntil },
    { failedAttempts: attempt, lockedUntil: attempt >= ATTEMPTS_BEFORE_LOCK ? after(now, LOCK) : null },
  );
  return changed === 1 ? attempt : undefined;
}

/** Takes back one's own attempt: it was neither right nor wrong. After further attempts it stays counted. */
export async function uncountAttempt(runtime: Runtime, staffId: string, attempt: number): Promise<void> {
  await runtime.transact(actor, ({ em }) =>
    em.nativeUpdate(
      StaffMember,
      { id: staffId, failedAttempts: attempt },
      { failedAttempts: attempt - 1, lockedUntil: null },
    ),
  );
}
