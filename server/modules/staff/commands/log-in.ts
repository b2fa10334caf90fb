import { after } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { normaliseUsername } from '../domain/username.js';
import type { LogInRefusal } from '../events.js';
import type { LogInThrottle } from '../log-in-throttle.js';
import { verifyPassword } from '../password-hash.js';
import { hashSessionToken, newSessionToken } from '../session-token.js';
import { StaffMember } from '../staff-member.entity.js';
import { StaffSession } from '../staff-session.entity.js';
import { totpStep } from '../totp.js';
import { countAttempt, uncountAttempt } from './count-attempt.js';

export interface LogInOptions {
  readonly username: string;
  readonly password: string;
  readonly totp?: string | null | undefined;
  readonly address: string;
  /** How long the session lasts at most, milliseconds. */
  readonly sessionLength: number;
}

export interface NewSession {
  /** For the cookie; it is stored nowhere. */
  readonly token: string;
  readonly sessionId: string;
  readonly staffId: string;
}

/** CREDENTIALS_REFUSED says neither which part was wrong nor whether there is such an account. */
const credentialsRefused = (): DomainError =>
  new DomainError('CREDENTIALS_REFUSED', { zh: '用户名或密码不正确', en: 'User name or password are not right' });

const secondFactorRequired = (): DomainError =>
  new DomainError(
    'SECOND_FACTOR_REQUIRED',
    { zh: '请输入动态口令', en: 'Enter the code of your authenticator' },
    { field: 'input.totp' },
  );

export const secondFactorRefused = (field: string): DomainError =>
  new DomainError(
    'SECOND_FACTOR_REFUSED',
    {
      zh: '动态口令不正确或已用过；请等待下一个口令，并检查手机时间',
      en: 'The code is not right or was used already; wait for the next one and check the clock of your phone',
    },
    { field },
  );

/**
 * Opens a session. Refuses with CREDENTIALS_REFUSED, ACCOUNT_LOCKED, SECOND_FACTOR_REQUIRED (the password was right),
 * SECOND_FACTOR_REFUSED or, for the address, LIMIT_REACHED. Each outcome but the last is audited.
 */
export async function logIn(runtime: Runtime, throttle: LogInThrottle, options: LogInOptions): Promise<NewSession> {
  await throttle.admit(options.address);
  const username = normaliseUsername(options.username);
  const member = await memberNamed(runtime, username);
  const attempt = await refusable(runtime, options, member, 'LOCKED', () => count(runtime, throttle, member, username));
  const passwordMatches = await verifyPassword(member?.passwordHash, options.password);
  if (!member || member.disabledAt || !passwordMatches) {
    await auditRefusal(runtime, options, member, refusalReason(member));
    throw credentialsRefused();
  }
  const step = await secondFactor(runtime, options, member, attempt);
  const session = await refusable(
    runtime,
    options,
    member,
    'SECOND_FACTOR',
    () => openSession(runtime, options, member, step),
  );
  await throttle.succeeded(options.address);
  return session;
}

function memberNamed(runtime: Runtime, username: string): Promise<StaffMember | undefined> {
  return rows<{ StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffMember').selectAll().where('username', '=', username).executeTakeFirst();
}

const refusalReason = (member: StaffMember | undefined): LogInRefusal => {
  if (!member) return 'UNKNOWN';
  return member.disabledAt ? 'DISABLED' : 'PASSWORD';
};

async function count(
  runtime: Runtime,
  throttle: LogInThrottle,
  member: StaffMember | undefined,
  username: string,
): Promise<number> {
  if (member) return countAttempt(runtime, member.id);
  await throttle.countUnknown(runtime.sealing.blindIndex('staff_member.username', username));
  return 0;
}

/** The time step of the code, undefined where none is enrolled. */
async function secondFactor(
  runtime: Runtime,
  options: LogInOptions,
  member: StaffMember,
  attempt: number,
): Promise<number | undefined> {
  if (!member.totpSecret) return undefined;
  if (!options.totp) {
    await uncountAttempt(runtime, member.id, attempt);
    await auditRefusal(runtime, options, member, 'SECOND_FACTOR_MISSING');
    throw secondFactorRequired();
  }
  const secret = runtime.sealing.open(
    member.totpSecret,
    { table: 'staff_member', column: 'totp_secret', id: member.id },
  );
  const step = totpStep(secret, options.totp, runtime.clock.now());
  if (step !== undefined) return step;
  await auditRefusal(runtime, options, member, 'SECOND_FACTOR');
  throw secondFactorRefused('input.totp');
}

/** Guarded on all that was verified: a step is accepted once, an old password or a disabled account never. */
function openSession(
  runtime: Runtime,
  options: LogInOptions,
  member: StaffMember,
  step: number | undefined,
): Promise<NewSession> {
  const token = newSessionToken(runtime.random);
  const actor = { kind: 'STAFF' as const, id: member.id, name: member.displayName };
  return runtime.transact(actor, async (work) => {
    const unused = step === undefined ? {} : { $or: [{ totpLastStep: null }, { totpLastStep: { $lt: step } }] };
    const changed = await work.em.nativeUpdate(
      StaffMember,
      { id: member.id, passwordHash: member.passwordHash, totpSecret: member.totpSecret, disabledAt: null, ...unused },
      { failedAttempts: 0, lockedUntil: null, ...(step !== undefined && { totpLastStep: step }) },
    );
    if (changed !== 1) throw step === undefined ? credentialsRefused() : secondFactorRefused('input.totp');
    const sessionId = await storeSession(work, member.id, token, options.sessionLength);
    await recordAudit(work, runtime.sealing, 'staff.loggedIn', { type: 'StaffMember', id: member.id }, {
      address: options.address,
      secondFactor: step !== undefined,
    });
    return { token, sessionId, staffId: member.id };
  });
}

async function storeSession({ em, now, newId }: Work, staffId: string, token: string, length: number): Promise<string> {
  const id = newId();
  await em.insert(StaffSession, {
    id,
    tokenHash: hashSessionToken(token),
    staffId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: after(now, length),
    endedAt: null,
  });
  return id;
}

/** Audits the refusal that `command` ends with, if it does. */
async function refusable<T>(
  runtime: Runtime,
  options: LogInOptions,
  member: StaffMember | undefined,
  reason: LogInRefusal,
  command: () => Promise<T>,
): Promise<T> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'BUSY') await auditRefusal(runtime, options, member, reason);
    throw error;
  }
}

async function auditRefusal(
  runtime: Runtime,
  { address }: LogInOptions,
  member: StaffMember | undefined,
  reason: LogInRefusal,
): Promise<void> {
  await runtime.transact(systemActor('log-in'), (work) =>
    recordAudit(
      work,
      runtime.sealing,
      'staff.logInRefused',
      { type: 'StaffMember', id: member?.id ?? 'unknown' },
      { address, reason },
    ),
  );
}
