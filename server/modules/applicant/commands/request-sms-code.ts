import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import { randomDigits } from '../../../platform/random.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { addressBlock } from '../domain/address-block.js';
import { CODE_DIGITS, CODE_LIFE, codePause, codesPerAddress, codesPerPhone } from '../domain/log-in-limits.js';
import type { QuotaVerdict } from '../domain/sliding-quota.js';
import type { HallThrottle } from '../hall-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { SmsCode } from '../sms-code.entity.js';
import { smsCodeHash } from '../sms-code-hash.js';
import { takeQuota } from './take-quota.js';
import type {} from '../events.js';

export interface RequestSmsCodeOptions {
  readonly phone: string;
  readonly address: string;
}

export interface SmsCodeIssued {
  readonly resendAt: Date;
  readonly expiresAt: Date;
}

const actor = systemActor('log-in');

/**
 * Issues a code for logging in and has it sent (event `applicant.smsCodeIssued`). The same for a number with an account
 * as for one without. Refuses with INVALID_INPUT, TOO_EARLY within the pause after the last code, or LIMIT_REACHED; both
 * of these say when to try again.
 */
export async function requestSmsCode(
  runtime: Runtime,
  throttle: HallThrottle,
  options: RequestSmsCodeOptions,
): Promise<SmsCodeIssued> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  await throttle.admitCodeRequest(options.address);
  return runtime.transact(actor, async (work) => {
    await takeBothQuotas(work, runtime, phone, options.address);
    const codeId = await storeCode(work, runtime, phone);
    await recordAudit(work, runtime.sealing, 'applicant.smsCodeIssued', { type: 'SmsCode', id: codeId }, { address: options.address });
    await work.raise('applicant.smsCodeIssued', { codeId });
    return { resendAt: after(work.now, codePause.window), expiresAt: after(work.now, CODE_LIFE) };
  });
}

async function takeBothQuotas(work: Work, { sealing }: Runtime, phone: string, address: string): Promise<void> {
  const byPhone = await takeQuota(work, sealing.blindIndex('use_quota.code_phone', phone), codesPerPhone);
  if (byPhone) throw refusedPhone(byPhone);
  const block = addressBlock(address);
  const byAddress = await takeQuota(work, sealing.blindIndex('use_quota.code_address', block), codesPerAddress);
  if (byAddress) throw tooManyFromHere(new Date(byAddress.freeAt));
}

async function storeCode({ em, now, newId }: Work, { sealing, random }: Runtime, phone: string): Promise<string> {
  const id = newId();
  const code = randomDigits(random, CODE_DIGITS);
  const sealed = (column: string, text: string) => sealing.seal(text, { table: 'sms_code', column, id });
  await em.insert(SmsCode, {
    id, phoneIndex: accountPhoneIndex(sealing, phone), phone: sealed('phone', phone), code: sealed('code', code),
    codeHash: smsCodeHash(sealing, id, code), tries: 0, issuedAt: now, expiresAt: after(now, CODE_LIFE),
  });
  return id;
}

function refusedPhone({ rule, freeAt }: Extract<QuotaVerdict, { admitted: false }>): DomainError {
  const details = { field: 'input.phone', retryAt: new Date(freeAt) };
  if (rule === codePause) {
    return new DomainError('TOO_EARLY', { zh: '验证码刚刚已发送，请稍候再重新获取', en: 'A code was sent a moment ago; wait before asking for another' }, details);
  }
  return new DomainError('LIMIT_REACHED', {
    zh: '该手机号获取验证码的次数已达上限，请稍后再试，或用密码登录',
    en: 'Too many codes were asked for this number; try again later or log in with your password',
  }, details);
}

export const tooManyFromHere = (retryAt: Date): DomainError => new DomainError('LIMIT_REACHED', {
  zh: '您所在的网络请求过于频繁，请稍后再试，或换一个网络',
  en: 'Too many requests from your network; try again later or use another network',
}, { retryAt });
