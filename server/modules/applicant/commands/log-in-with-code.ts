import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { equalHashes } from '../../../platform/sealing.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { newSessionToken } from '../../staff/session-token.js';
import { CODE_DIGITS, TRIES_PER_CODE } from '../domain/log-in-limits.js';
import type { HallThrottle } from '../hall-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { SmsCode } from '../sms-code.entity.js';
import { smsCodeHash } from '../sms-code-hash.js';
import { accountOfPhone } from './account-of-phone.js';
import { agreeAtLogIn } from './agree-at-log-in.js';
import { auditHallLogIn, auditLogInRefusal, type HallSession } from './hall-log-in.js';
import { storeSession } from './store-session.js';

export interface LogInWithCodeOptions {
  readonly phone: string;
  readonly code: string;
  /** Versions of the texts agreed to with this log-in. */
  readonly agreedVersions: readonly string[];
  readonly address: string;
  /** How long the session lasts at most, milliseconds. */
  readonly sessionLength: number;
}

const actor = systemActor('log-in');

/** One answer for a code that is wrong, used, tried too often or expired, and for none: there is nothing to learn. */
const codeRefused = (): DomainError => new DomainError(
  'CREDENTIALS_REFUSED',
  { zh: '验证码不正确或已失效，请核对后重试，或重新获取', en: 'The code is wrong or no longer valid; check it or ask for another' },
  { field: 'input.code' },
);

/**
 * Opens a session by the code last sent to a phone; a number without an account gets one. A code is used once, tried
 * five times at most, each try counted before it is looked at. Refuses with INVALID_INPUT, CREDENTIALS_REFUSED,
 * LIMIT_REACHED for the address, or INCOMPLETE_SUBMISSION naming the texts still to be agreed to: the code stays good.
 */
export async function logInWithCode(
  runtime: Runtime,
  throttle: HallThrottle,
  options: LogInWithCodeOptions,
): Promise<HallSession> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  await throttle.admitAttempt(options.address);
  const counted = await countTry(runtime, accountPhoneIndex(runtime.sealing, phone));
  if (!counted || !isRight(runtime, counted, options.code)) {
    await auditLogInRefusal(runtime, options.address, 'CODE');
    throw codeRefused();
  }
  try {
    const session = await openSession(runtime, options, phone, counted);
    await throttle.succeeded(options.address);
    return session;
  } catch (error) {
    await takeTryBack(runtime, counted, error);
    throw error;
  }
}

interface CountedTry {
  readonly codeId: string;
  readonly codeHash: string;
  /** How many there were with this one. */
  readonly tries: number;
}

/** Counts a try of the newest code, or undefined where that cannot be tried (any more). */
function countTry(runtime: Runtime, phoneIndex: string): Promise<CountedTry | undefined> {
  return runtime.transact(actor, async ({ em, now }) => {
    for (;;) {
      const newest = await em.findOne(SmsCode, { phoneIndex }, { orderBy: { issuedAt: 'desc', id: 'desc' }, disableIdentityMap: true });
      if (!newest || newest.usedAt || newest.expiresAt <= now || newest.tries >= TRIES_PER_CODE) return undefined;
      const { id, tries, codeHash } = newest;
      const changed = await em.nativeUpdate(SmsCode, { id, tries, usedAt: null }, { tries: tries + 1 });
      if (changed === 1) return { codeId: id, codeHash, tries: tries + 1 };
    }
  });
}

function isRight({ sealing }: Runtime, { codeId, codeHash }: CountedTry, typed: string): boolean {
  const code = typed.normalize('NFKC').replace(/\s/g, '');
  return code.length === CODE_DIGITS && equalHashes(codeHash, smsCodeHash(sealing, codeId, code));
}

/** Guarded on the code not being used: of two log-ins with one code, one opens a session. */
function openSession(
  runtime: Runtime,
  options: LogInWithCodeOptions,
  phone: string,
  { codeId }: CountedTry,
): Promise<HallSession> {
  const token = newSessionToken(runtime.random);
  return runtime.transact(actor, async (work) => {
    await useCode(work, codeId);
    const accountId = await accountOfPhone(work, runtime.sealing, phone);
    const { agreedVersions, address, sessionLength } = options;
    await agreeAtLogIn(work, runtime.sealing, { accountId, agreedVersions, address });
    const sessionId = await storeSession(work, { accountId, token, method: 'SMS_CODE', sessionLength });
    await auditHallLogIn(work, runtime.sealing, { accountId, method: 'SMS_CODE', address });
    return { token, sessionId, accountId };
  });
}

async function useCode({ em, now }: Work, codeId: string): Promise<void> {
  const unused = { id: codeId, usedAt: null, expiresAt: { $gt: now } };
  const used = await em.nativeUpdate(SmsCode, unused, { usedAt: now, code: null });
  if (used !== 1) throw codeRefused();
}

/** The code was right and only the texts were not agreed to: neither a failure of the code nor of the address. */
async function takeTryBack(runtime: Runtime, { codeId, tries }: CountedTry, error: unknown): Promise<void> {
  if (!(error instanceof DomainError) || error.code !== 'INCOMPLETE_SUBMISSION') return;
  await runtime.transact(actor, ({ em }) =>
    em.nativeUpdate(SmsCode, { id: codeId, tries, usedAt: null }, { tries: tries - 1 }));
}
