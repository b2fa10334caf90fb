import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { CODE_TRIES } from '../domain/sms-limits.js';
import { smsCodeHash } from '../sms-code-hash.js';
import { SmsCode } from '../sms-code.entity.js';

const actor = systemActor('log-in');

/**
 * Compares a typed code with the live ones of a phone and uses the matching one up: of two log-ins at once with one code
 * one succeeds. A wrong code counts against every live one, in a transaction of its own, so that the refusal does not
 * take the counting back. CREDENTIALS_REFUSED for a wrong, used or expired code.
 */
export async function spendSmsCode(runtime: Runtime, phoneIndex: string, code: string): Promise<void> {
  if (!/^\d{6}$/.test(code)) throw invalidInput('input.code', '验证码为 6 位数字', 'The code has six digits');
  const spent = await runtime.transact(actor, async ({ em, now }) => {
    const live = { phoneIndex, usedAt: null, expiresAt: { $gt: now }, tries: { $lt: CODE_TRIES } };
    const codes = await em.find(SmsCode, live, { orderBy: { createdAt: 'desc' }, disableIdentityMap: true });
    const match = codes.find(({ id, codeHash }) => codeHash === smsCodeHash(runtime.sealing, id, code));
    if (match) return (await em.nativeUpdate(SmsCode, { ...live, id: match.id }, { usedAt: now, code: null })) === 1;
    for (const { id, tries } of codes) await em.nativeUpdate(SmsCode, { id, tries }, { tries: tries + 1 });
    return false;
  });
  if (!spent) throw codeRefused();
}

const codeRefused = (): DomainError =>
  new DomainError(
    'CREDENTIALS_REFUSED',
    { zh: '验证码不正确或已失效，请核对短信，或重新获取验证码', en: 'The code is not right or no longer valid; compare it with the message, or ask for a new one' },
    { field: 'input.code' },
  );
