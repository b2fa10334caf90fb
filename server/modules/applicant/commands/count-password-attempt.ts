import { after } from '../../../platform/clock.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { FAILURES_BEFORE_LOCK, PASSWORD_LOCK } from '../domain/log-in-limits.js';
import { PasswordAttempts } from '../password-attempts.entity.js';

const actor = systemActor('log-in');

const locked = (retryAt: Date): DomainError => new DomainError('ACCOUNT_LOCKED', {
  zh: '密码输错次数过多，密码登录已暂时锁定；请稍后再试，或改用短信验证码登录',
  en: 'Too many wrong passwords: logging in by password is locked for a while; try again later or log in by SMS code',
}, { retryAt });

/**
 * Counts a try of a password before it is looked at, for any number, so that many guesses at once get no more than five
 * looks. Gives how many there are now; the fifth locks unless it succeeds. Refuses with ACCOUNT_LOCKED.
 */
export function countPasswordAttempt(runtime: Runtime, phoneIndex: string): Promise<number> {
  return runtime.transact(actor, async (work) => {
    for (;;) {
      const counted = await countOnce(work, phoneIndex);
      if (counted !== undefined) return counted;
    }
  });
}

/** Undefined when another was counted between reading and writing. */
async function countOnce({ em, now }: Work, id: string): Promise<number | undefined> {
  const found = await em.findOne(PasswordAttempts, { id }, { disableIdentityMap: true });
  const lockedUntil = found?.lockedUntil ?? null;
  if (lockedUntil && lockedUntil > now) throw locked(lockedUntil);
  const failures = (found && !lockedUntil ? found.failures : 0) + 1;
  const lock = failures >= FAILURES_BEFORE_LOCK ? after(now, PASSWORD_LOCK) : null;
  const counted = { failures, lockedUntil: lock, lastAt: now };
  if (found) {
    const changed = await em.nativeUpdate(PasswordAttempts, { id, failures: found.failures, lockedUntil }, counted);
    return changed === 1 ? failures : undefined;
  }
  try {
    await em.insert(PasswordAttempts, { id, ...counted });
    return failures;
  } catch (error) {
    if (isUniqueViolation(error)) return undefined;
    throw error;
  }
}

/** Takes back one's own try: it was neither right nor wrong. After further tries it stays counted. */
export async function uncountPasswordAttempt(runtime: Runtime, phoneIndex: string, attempt: number): Promise<void> {
  const id = phoneIndex;
  await runtime.transact(actor, ({ em }) =>
    em.nativeUpdate(PasswordAttempts, { id, failures: attempt }, { failures: attempt - 1, lockedUntil: null }));
}

/** The password was right, or another was set by somebody who may: nothing counts any more. */
export async function forgetPasswordAttempts({ em }: Work, phoneIndex: string): Promise<void> {
  await em.nativeDelete(PasswordAttempts, { id: phoneIndex });
}
