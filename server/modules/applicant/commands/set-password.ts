import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { hashPassword, verifyPassword } from '../../staff/password-hash.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { FRESH_LOG_IN } from '../domain/log-in-limits.js';
import { PortalAccount } from '../portal-account.entity.js';
import { PortalSession } from '../portal-session.entity.js';
import { openAccountContact } from '../queries/open-account-contact.js';
import { requireHallPassword } from '../require-hall-password.js';
import { countPasswordAttempt, forgetPasswordAttempts } from './count-password-attempt.js';
import { endAccountSessions } from './end-sessions.js';
import type {} from '../events.js';

export interface SetPasswordOptions {
  readonly password: string;
  readonly oldPassword?: string | null | undefined;
  /** The session that asks, and goes on; all others end. */
  readonly sessionId: string | undefined;
}

const subjectOf = ({ id }: ApplicantActor) => ({ type: 'PortalAccount', id });

/**
 * Sets or changes the account's password: with the old one, or within ten minutes of logging in by SMS code. Refuses
 * with INVALID_INPUT for a weak one, CREDENTIALS_REFUSED (a wrong old one counts like a log-in) or ACCOUNT_LOCKED.
 */
export async function setPassword(runtime: Runtime, actor: ApplicantActor, options: SetPasswordOptions): Promise<void> {
  const em = runtime.db.orm.em.fork();
  const { phone } = await openAccountContact(em, runtime.sealing, actor.id);
  const account = await em.findOneOrFail(PortalAccount, { id: actor.id }, { disableIdentityMap: true });
  const { passwordHash, phoneIndex } = account;
  requireHallPassword(options.password, phone, 'input.password');
  if (passwordHash !== null && options.oldPassword) {
    await requireOldPassword(runtime, actor, { passwordHash, phoneIndex }, options.oldPassword);
  } else {
    await requireFreshLogIn(runtime, actor, options.sessionId);
  }
  const nextHash = await hashPassword(options.password);
  await runtime.transact(actor, async (work) => {
    const asVerified = { id: actor.id, passwordHash };
    const changed = await work.em.nativeUpdate(PortalAccount, asVerified, { passwordHash: nextHash });
    if (changed !== 1) throw changedMeanwhile();
    await forgetPasswordAttempts(work, phoneIndex);
    const sessionsEnded = await endAccountSessions(work, actor.id, options.sessionId);
    await recordAudit(work, runtime.sealing, 'applicant.passwordSet', subjectOf(actor), { sessionsEnded });
  });
}

async function requireOldPassword(
  runtime: Runtime,
  actor: ApplicantActor,
  { passwordHash, phoneIndex }: { readonly passwordHash: string; readonly phoneIndex: string },
  oldPassword: string,
): Promise<void> {
  await countPasswordAttempt(runtime, phoneIndex);
  if (await verifyPassword(passwordHash, oldPassword)) return;
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'applicant.passwordChangeRefused', subjectOf(actor), {}));
  throw new DomainError('CREDENTIALS_REFUSED', {
    zh: '原密码不正确；忘记原密码的，请退出后用短信验证码登录再设置',
    en: 'The old password is not right; if you forgot it, log out, log in by SMS code and set another',
  }, { field: 'input.oldPassword' });
}

async function requireFreshLogIn(
  { db, clock }: Runtime,
  { id: accountId }: ApplicantActor,
  sessionId: string | undefined,
): Promise<void> {
  const since = { $gt: after(clock.now(), -FRESH_LOG_IN) };
  const fresh = { id: sessionId ?? '', accountId, method: 'SMS_CODE' as const, endedAt: null, createdAt: since };
  if ((await db.orm.em.fork().count(PortalSession, fresh)) === 1) return;
  throw new DomainError('CREDENTIALS_REFUSED', {
    zh: '请输入原密码；没有或忘记密码的，请用短信验证码重新登录，并在十分钟内设置',
    en: 'Enter the old password; without one, or if you forgot it, log in again by SMS code and set it within ten minutes',
  }, { field: 'input.oldPassword' });
}

const changedMeanwhile = (): DomainError => new DomainError(
  'STALE_VERSION', { zh: '密码刚刚已被更改，请重新登录', en: 'The password was changed a moment ago; log in again' });
