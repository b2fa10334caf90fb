import { DomainError, invalidInput } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { PhoneCheckPair, PhoneCheckResult } from '../domain/phone-check-results.js';
import { phoneCheckResultOf } from '../domain/phone-codes.js';
import { PhoneCheck } from '../phone-check.entity.js';
import type {} from '../events.js';

/** What the carriers answer about one check. */
export interface PhoneCheckAnswer {
  readonly checkId: string;
  /** The provider's result code, e.g. `0`, `-4`; null when it gave none however often it was asked. */
  readonly code: string | null;
  /** Which pair differs, where the detailed mode says so. */
  readonly contradicted?: PhoneCheckPair;
}

/**
 * Stores the carriers' answer. The same answer again changes nothing; another one for a check that was answered is
 * refused (WRONG_STATE).
 */
export async function recordPhoneCheckResult(
  runtime: Runtime,
  actor: Actor,
  answer: PhoneCheckAnswer,
): Promise<PhoneCheckResult> {
  requireSystem(actor);
  const { checkId, code } = answer;
  if (code !== null && !/^-?\d{1,8}$/.test(code)) throw invalidInput('code', '结果码应为数字', 'the result code must be a number');
  const result = code === null ? 'ERROR' : phoneCheckResultOf(code);
  const contradicted = result === 'MISMATCH' ? (answer.contradicted ?? 'UNSAID') : null;
  return runtime.transact(actor, async (work) => {
    const set = { result, contradicted, providerCode: code, answeredAt: work.now };
    const answered = await work.em.nativeUpdate(PhoneCheck, { id: checkId, result: 'REQUESTED' }, set);
    const check = await work.em.findOne(PhoneCheck, { id: checkId }, { disableIdentityMap: true });
    if (!check) throw new DomainError('NOT_FOUND', { zh: '没有这次手机实名核验', en: 'There is no such phone check' });
    if (answered === 1) {
      const subject = { type: 'PhoneCheck', id: checkId, caseId: check.applicationId };
      await recordAudit(work, runtime.sealing, 'identity.recordPhoneCheck', subject, { result, providerCode: code ?? 'NONE' });
    } else if (check.providerCode !== code || check.contradicted !== contradicted) throw answeredOtherwise(check.result);
    return result;
  });
}

const answeredOtherwise = (state: string): DomainError =>
  new DomainError('WRONG_STATE', { zh: '该核验已有不同的结果，不再更改', en: 'The check has another result already, which stands' }, { state });
