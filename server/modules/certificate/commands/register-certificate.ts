import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkOrganisationCode } from '../../reference/domain/organisation-code.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkCreditCode } from '../../reference/domain/unified-social-credit-code.js';
import { Project } from '../../reference/project.entity.js';
import { Certificate } from '../certificate.entity.js';
import type {} from '../events.js';

export interface RegisterCertificateOptions {
  readonly serial: string;
  readonly projectId: string;
  /** As the subject says it. */
  readonly ownerName: string;
  /** Unified social credit code, or on old certificates the 9-character organisation code. */
  readonly ownerCode: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly revokedAt?: Date;
}

/** Puts an issued certificate on the register. DUPLICATE when the serial is there already. Returns its id. */
export async function registerCertificate(
  runtime: Runtime,
  actor: Actor,
  options: RegisterCertificateOptions,
): Promise<string> {
  requireSystem(actor);
  const facts = checked(options);
  return runtime.transact(actor, async (work) => {
    if ((await work.em.count(Project, { id: facts.projectId })) === 0) {
      throw invalidInput('projectId', '没有这个项目', 'there is no such project');
    }
    const id = work.newId();
    await work.em.insert(Certificate, { id, ...facts }).catch(refuseSecond);
    await recordAudit(work, runtime.sealing, 'certificate.register', { type: 'Certificate', id }, { serial: facts.serial });
    return id;
  });
}

function checked(options: RegisterCertificateOptions) {
  const { projectId, ownerCode, notBefore, notAfter, revokedAt = null } = options;
  if (notAfter <= notBefore) {
    throw invalidInput('notAfter', '有效期截止时间应晚于起始时间', 'the validity must end after it begins');
  }
  const code = ownerCode.trim().length > 10 ? checkCreditCode(ownerCode) : checkOrganisationCode(ownerCode);
  return {
    projectId, notBefore, notAfter, revokedAt,
    serial: valueOrRefuse(checkCertificateSerial(options.serial), 'serial'),
    ownerName: requiredText(options.ownerName, 'ownerName', { zh: '证书所有者名称', en: 'the owner’s name' }, 200),
    ownerCode: valueOrRefuse(code, 'ownerCode'),
  };
}

function refuseSecond(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('DUPLICATE', { zh: '该序列号的证书已登记', en: 'A certificate of this serial is on the register already' }, { field: 'serial' });
}
