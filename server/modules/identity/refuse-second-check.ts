import { isUniqueViolation } from '../../platform/database/faults.js';
import { DomainError } from '../../platform/errors.js';

/** Attempts are numbered, and the number is unique: of two requests at once one is first, the other is told so. */
export function refuseSecondCheck(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('STALE_VERSION', { zh: '刚刚已发起一次认证，请刷新后查看', en: 'A check was requested just now; reload to see it' });
}
