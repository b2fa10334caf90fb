import { after, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { verifyPassword } from '../../staff/password-hash.js';
import type { PortalThrottle } from '../log-in-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import { requireAgreement } from './agree-to-terms.js';
import { openPortalSession, type NewPortalSession } from './open-portal-session.js';
import type {} from '../events.js';

export interface LogInWithPasswordOptions {
  readonly phone: string;
  readonly password: string;
  readonly agreedVersions: readonly string[];
  readonly address: string;
  readonly sessionLength: number;
}

const actor = systemActor('log-in');
const FAILURES_BEFORE_LOCK = 5;
const LOCK = minutes(15);

/**
 * Opens a session by password. CREDENTIALS_REFUSED says neither which part was wrong nor whether there is such an
 * account: an unknown number, one without a password, and a locked account (after five failures, for a quarter of an hour)
 * answer alike and take as long; the SMS code is the way on for all of them.
 */
export async function logInWithPassword(
  runtime: Runtime,
  throttle: PortalThrottle,
  options: LogInWithPasswordOptions,
): Promise<NewPortalSession> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  await throttle.admitTry(options.address);
  const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
  const account = await countedTry(runtime, phoneIndex);
  const matches = await verifyPassword(account?.passwordHash ?? undefined, options.password);
  if (!account || !matches) {
    await auditRefusal(runtime, options.address, account);
    throw credentialsRefused();
  }
  return againAfterLostRace(() => runtime.transact(actor, (work) => open(work, runtime, account, options)));
}

/** Counts the try before the password is looked at, so that guesses at once get no more looks. Undefined: no look at all. */
function countedTry(runtime: Runtime, phoneIndex: string): Promise<PortalAccount | undefined> {
  return againAfterLostRace(() => runtime.transact(actor, async ({ em, now }) => {
    const account = await em.findOne(PortalAccount, { phoneIndex }, { disableIdentityMap: true });
    if (!account?.passwordHash || (account.lockedUntil && account.lockedUntil > now)) return undefined;
    const { id, failedAttempts, lockedUntil } = account;
    const attempt = (lockedUntil ? 0 : failedAttempts) + 1;
    const counted = { failedAttempts: attempt, lockedUntil: attempt >= FAILURES_BEFORE_LOCK ? after(now, LOCK) : null };
    const changed = await em.nativeUpdate(PortalAccount, { id, failedAttempts, lockedUntil }, counted);
    if (changed !== 1) throw new DomainError('STALE_VERSION', { zh: '请稍后再试', en: 'Try again in a moment' });
    return account;
  }));
}

/** Guarded on the password that was verified: one that was changed meanwhile opens nothing. */
async function open(
  work: Work,
  { sealing, random }: Runtime,
  { id, passwordHash }: PortalAccount,
  options: LogInWithPasswordOptions,
): Promise<NewPortalSession> {
  await requireAgreement(work, sealing, id, options.agreedVersions);
  const changed = await work.em.nativeUpdate(PortalAccount, { id, passwordHash }, { failedAttempts: 0, lockedUntil: null });
  if (changed !== 1) throw credentialsRefused();
  return openPortalSession(work, sealing, random, { ...options, accountId: id, openedBy: 'PASSWORD' });
}

const credentialsRefused = (): DomainError =>
  new DomainError(
    'CREDENTIALS_REFUSED',
    { zh: '手机号或密码不正确；多次失败后密码登录会暂停 15 分钟，可改用短信验证码登录', en: 'Number or password are not right; after several failures passwords rest for 15 minutes, an SMS code always works' },
    { field: 'input.password' },
  );

async function auditRefusal(runtime: Runtime, address: string, account: PortalAccount | undefined): Promise<void> {
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'applicant.logInRefused', { type: 'PortalAccount', id: account?.id ?? 'unknown' }, {
      reason: account ? 'PASSWORD' : 'UNKNOWN', address,
    }));
}
