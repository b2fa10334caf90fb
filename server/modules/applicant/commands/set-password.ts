import { after, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { requireStrongPassword } from '../../staff/domain/password-policy.js';
import { hashPassword, verifyPassword } from '../../staff/password-hash.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { PortalAccount } from '../portal-account.entity.js';
import { PortalSession } from '../portal-session.entity.js';
import type {} from '../events.js';

export interface SetPasswordOptions {
  readonly sessionId: string;
  readonly password: string;
  /** Not needed within ten minutes of a log-in by SMS code. */
  readonly oldPassword?: string | null | undefined;
}

/** How long a log-in by code stands in for the old password. */
const FRESH = minutes(10);

/** Sets or changes the password; all other sessions of the account end. CREDENTIALS_REFUSED without the right to. */
export async function setPassword(runtime: Runtime, actor: ApplicantActor, options: SetPasswordOptions): Promise<void> {
  const { sessionId, password, oldPassword } = options;
  const em = runtime.db.orm.em.fork();
  const account = await em.findOneOrFail(PortalAccount, { id: actor.id });
  const phone = runtime.sealing.open(account.phone, { table: 'portal_account', column: 'phone', id: actor.id });
  requireStrongPassword(password, phone, 'input.password');
  const session = await em.findOneOrFail(PortalSession, { id: sessionId, accountId: actor.id });
  const fresh = session.openedBy === 'CODE' && after(session.createdAt, FRESH) > runtime.clock.now();
  if (!fresh && !(await verifyPassword(account.passwordHash ?? undefined, oldPassword ?? ''))) throw notProved();
  const passwordHash = await hashPassword(password);
  await runtime.transact(actor, (work) => store(work, runtime, { account, sessionId, passwordHash }));
}

async function store(
  work: Work,
  { sealing }: Runtime,
  { account: { id, passwordHash: before }, sessionId, passwordHash }: { account: PortalAccount; sessionId: string; passwordHash: string },
): Promise<void> {
  const unlocked = { passwordHash, failedAttempts: 0, lockedUntil: null };
  const changed = await work.em.nativeUpdate(PortalAccount, { id, passwordHash: before }, unlocked);
  if (changed !== 1) throw new DomainError('STALE_VERSION', { zh: '密码刚刚已被更改，请重新登录', en: 'The password was changed just now; log in again' });
  await work.em.nativeUpdate(PortalSession, { accountId: id, endedAt: null, id: { $ne: sessionId } }, { endedAt: work.now });
  await recordAudit(work, sealing, 'applicant.setPassword', { type: 'PortalAccount', id }, {});
}

const notProved = (): DomainError =>
  new DomainError(
    'CREDENTIALS_REFUSED',
    { zh: '请填写正确的原密码；忘记原密码的，请退出后用短信验证码登录，10 分钟内可直接设置新密码', en: 'Enter the right old password; if it is forgotten, log out, log in by SMS code, and set a new one within 10 minutes' },
    { field: 'input.oldPassword' },
  );
