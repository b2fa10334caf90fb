import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { hashPassword } from '../../staff/password-hash.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

export interface RegisterAccountOptions {
  readonly phone: string;
  /** Without one the account logs in by SMS code. */
  readonly password?: string;
}

/** Opens an account of the online hall for a mobile number. DUPLICATE when it has one. Returns the account's id. */
export async function registerAccount(
  runtime: Runtime,
  actor: Actor,
  options: RegisterAccountOptions,
): Promise<string> {
  requireSystem(actor);
  const { sealing } = runtime;
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'phone');
  const phoneIndex = accountPhoneIndex(sealing, phone);
  const passwordHash = options.password === undefined ? null : await hashPassword(options.password);
  return runtime.transact(actor, async (work) => {
    const id = work.newId();
    const sealed = sealing.seal(phone, { table: 'portal_account', column: 'phone', id });
    const account = { id, phone: sealed, phoneIndex, passwordHash, failedAttempts: 0, createdAt: work.now };
    await work.em.insert(PortalAccount, account).catch(refuseSecond);
    await recordAudit(work, sealing, 'applicant.registerAccount', { type: 'PortalAccount', id }, {});
    return id;
  });
}

function refuseSecond(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('DUPLICATE', { zh: '该手机号已注册，请直接登录', en: 'This number has an account; log in with it' }, { field: 'phone' });
}
