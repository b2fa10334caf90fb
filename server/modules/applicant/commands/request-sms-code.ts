import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { randomDigits } from '../../../platform/random.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { CODE_LIFE, nextAllowed, smsLimits } from '../domain/sms-limits.js';
import type { PortalThrottle } from '../log-in-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { SmsAllowance } from '../sms-allowance.entity.js';
import { smsCodeHash } from '../sms-code-hash.js';
import { SmsCode } from '../sms-code.entity.js';
import type {} from '../events.js';

export interface RequestSmsCodeOptions {
  readonly phone: string;
  readonly address: string;
}

export interface SmsCodeRequested {
  readonly resendAt: Date;
  readonly expiresAt: Date;
}

const actor = systemActor('log-in');
const LONGEST_LIMIT = smsLimits.at(-1)!.within;

/**
 * Has a log-in code sent to a phone, whether it has an account or not. LIMIT_REACHED with `retryAt` beyond one in a
 * minute, five an hour, ten a day; of two requests at once one is sent. An earlier code stays good for its five minutes.
 */
export async function requestSmsCode(
  runtime: Runtime,
  throttle: PortalThrottle,
  { phone: typed, address }: RequestSmsCodeOptions,
): Promise<SmsCodeRequested> {
  const phone = valueOrRefuse(checkMobileNumber(typed), 'input.phone');
  await throttle.admitCode(address);
  const code = randomDigits(runtime.random, 6);
  return againAfterLostRace(() => runtime.transact(actor, async (work) => {
    const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
    await spendAllowance(work, phoneIndex);
    return issue(work, runtime, { phone, phoneIndex, code });
  }));
}

/** The guarded write that keeps the limits: the row's version, or its key when the phone is new. */
async function spendAllowance({ em, now }: Work, phoneIndex: string): Promise<void> {
  const found = await em.findOne(SmsAllowance, { phoneIndex }, { disableIdentityMap: true });
  const recent = (found?.requestedAt ?? []).filter((at) => at > now.getTime() - LONGEST_LIMIT);
  const wait = nextAllowed(recent, now.getTime());
  if (wait !== undefined) throw tooOften(new Date(wait));
  const next = { requestedAt: [...recent, now.getTime()], changedAt: now };
  if (!found) return void (await em.insert(SmsAllowance, { phoneIndex, version: 1, ...next }));
  const { version } = found;
  const changed = await em.nativeUpdate(SmsAllowance, { phoneIndex, version }, { ...next, version: version + 1 });
  if (changed !== 1) throw new DomainError('STALE_VERSION', { zh: '请稍后再试', en: 'Try again in a moment' });
}

async function issue(
  work: Work,
  { sealing }: Runtime,
  { phone, phoneIndex, code }: { readonly phone: string; readonly phoneIndex: string; readonly code: string },
): Promise<SmsCodeRequested> {
  const id = work.newId();
  const expiresAt = after(work.now, CODE_LIFE);
  await work.em.insert(SmsCode, {
    id, phoneIndex, createdAt: work.now, expiresAt, tries: 0,
    phone: sealing.seal(phone, { table: 'sms_code', column: 'phone', id }),
    code: sealing.seal(code, { table: 'sms_code', column: 'code', id }),
    codeHash: smsCodeHash(sealing, id, code),
  });
  await work.raise('applicant.smsCodeIssued', { codeId: id });
  return { resendAt: after(work.now, smsLimits[0].within), expiresAt };
}

const tooOften = (retryAt: Date): DomainError =>
  new DomainError(
    'LIMIT_REACHED',
    { zh: '验证码发送过于频繁，请稍后再试，或使用密码登录', en: 'Too many codes were asked for; try again later or log in with your password' },
    { field: 'input.phone', retryAt },
  );
