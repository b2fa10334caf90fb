import { DomainError } from '../../../platform/errors.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { verifyPassword } from '../../staff/password-hash.js';
import { newSessionToken } from '../../staff/session-token.js';
import type { HallThrottle } from '../hall-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import { agreeAtLogIn } from './agree-at-log-in.js';
import { countPasswordAttempt, forgetPasswordAttempts, uncountPasswordAttempt } from './count-password-attempt.js';
import { auditHallLogIn, auditLogInRefusal, type HallSession } from './hall-log-in.js';
import { storeSession } from './store-session.js';

export interface LogInWithPasswordOptions {
  readonly phone: string;
  readonly password: string;
  /** Versions of the texts agreed to with this log-in. */
  readonly agreedVersions: readonly string[];
  readonly address: string;
  /** How long the session lasts at most, milliseconds. */
  readonly sessionLength: number;
}

/** Says neither which part was wrong nor whether the number has an account or a password. */
const credentialsRefused = (): DomainError => new DomainError('CREDENTIALS_REFUSED', {
  zh: '手机号或密码不正确；未设置过密码或忘记密码的，请用短信验证码登录',
  en: 'Number or password are not right; without a password, or if you forgot it, log in by SMS code',
});

/**
 * Opens a session by password. Refuses with INVALID_INPUT for the number's shape, CREDENTIALS_REFUSED, ACCOUNT_LOCKED
 * after five failures of a number (with an account or without), LIMIT_REACHED for the address, and, once the password
 * was right, INCOMPLETE_SUBMISSION naming the texts still to be agreed to.
 */
export async function logInWithPassword(
  runtime: Runtime,
  throttle: HallThrottle,
  options: LogInWithPasswordOptions,
): Promise<HallSession> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
  await throttle.admitAttempt(options.address);
  const attempt = await countOrAudit(runtime, options, phoneIndex);
  const account = await accountOf(runtime, phoneIndex);
  const matches = await verifyPassword(account?.passwordHash ?? undefined, options.password);
  if (!account || !matches) {
    await auditLogInRefusal(runtime, options.address, 'PASSWORD');
    throw credentialsRefused();
  }
  try {
    const session = await openSession(runtime, options, account);
    await throttle.succeeded(options.address);
    return session;
  } catch (error) {
    if (isNotAgreed(error)) await uncountPasswordAttempt(runtime, phoneIndex, attempt);
    throw error;
  }
}

const isNotAgreed = (error: unknown): boolean => error instanceof DomainError && error.code === 'INCOMPLETE_SUBMISSION';

async function countOrAudit(
  runtime: Runtime,
  { address }: LogInWithPasswordOptions,
  phoneIndex: string,
): Promise<number> {
  try {
    return await countPasswordAttempt(runtime, phoneIndex);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'ACCOUNT_LOCKED') await auditLogInRefusal(runtime, address, 'LOCKED');
    throw error;
  }
}

function accountOf({ db }: Runtime, phoneIndex: string): Promise<PortalAccount | undefined> {
  return rows<{ PortalAccount: PortalAccount }>(db.orm.em.fork())
    .selectFrom('PortalAccount').selectAll().where('phoneIndex', '=', phoneIndex).executeTakeFirst();
}

/** Guarded on the password that was verified: one changed meanwhile lets nobody in. */
function openSession(
  runtime: Runtime,
  options: LogInWithPasswordOptions,
  account: PortalAccount,
): Promise<HallSession> {
  const token = newSessionToken(runtime.random);
  const { id: accountId, passwordHash, phoneIndex } = account;
  const { agreedVersions, address, sessionLength } = options;
  return runtime.transact(systemActor('log-in'), async (work) => {
    const same = await work.em.nativeUpdate(PortalAccount, { id: accountId, passwordHash }, { passwordHash });
    if (same !== 1) throw credentialsRefused();
    await forgetPasswordAttempts(work, phoneIndex);
    await agreeAtLogIn(work, runtime.sealing, { accountId, agreedVersions, address });
    const sessionId = await storeSession(work, { accountId, token, method: 'PASSWORD', sessionLength });
    await auditHallLogIn(work, runtime.sealing, { accountId, method: 'PASSWORD', address });
    return { token, sessionId, accountId };
  });
}
