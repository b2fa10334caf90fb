import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { hashPassword } from '../../staff/password-hash.js';
import { requireHallPassword } from '../require-hall-password.js';
import { openAccount } from './open-account.js';

export interface RegisterAccountOptions {
  readonly phone: string;
  /** Of a demonstration's accounts; people set theirs once they are logged in. */
  readonly password?: string;
}

/** Opens an account of the online hall for a mobile number. DUPLICATE when it has one. Returns the account's id. */
export async function registerAccount(
  runtime: Runtime,
  actor: Actor,
  options: RegisterAccountOptions,
): Promise<string> {
  requireSystem(actor);
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'phone');
  const passwordHash = await hashOf(options.password, phone);
  return runtime.transact(actor, (work) => openAccount(work, runtime.sealing, phone, passwordHash).catch(refuseSecond));
}

async function hashOf(password: string | undefined, phone: string): Promise<string | null> {
  if (password === undefined) return null;
  requireHallPassword(password, phone, 'password');
  return hashPassword(password);
}

function refuseSecond(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('DUPLICATE', { zh: '该手机号已注册，请直接登录', en: 'This number has an account; log in with it' }, { field: 'phone' });
}
