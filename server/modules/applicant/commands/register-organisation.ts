import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { normaliseOrganisationName } from '../../reference/domain/organisation-name.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkCreditCode } from '../../reference/domain/unified-social-credit-code.js';
import { Organisation } from '../organisation.entity.js';
import type {} from '../events.js';

export interface RegisterOrganisationOptions {
  readonly name: string;
  readonly creditCode: string;
}

/** Makes an organisation known. DUPLICATE when its credit code is. Returns its id. */
export async function registerOrganisation(
  runtime: Runtime,
  actor: Actor,
  options: RegisterOrganisationOptions,
): Promise<string> {
  requireSystem(actor);
  const creditCode = valueOrRefuse(checkCreditCode(options.creditCode), 'creditCode');
  const name = requiredText(options.name, 'name', { zh: '机构名称', en: 'the organisation’s name' }, 200);
  // NFKC may lengthen a name (㈱ becomes three characters), and the column holds as many as the name's own.
  const nameNormalised = requiredText(normaliseOrganisationName(name), 'name', { zh: '机构名称', en: 'the organisation’s name' }, 200);
  return runtime.transact(actor, async (work) => {
    const id = work.newId();
    await work.em.insert(Organisation, { id, creditCode, name, nameNormalised }).catch(refuseSecond);
    await recordAudit(work, runtime.sealing, 'applicant.registerOrganisation', { type: 'Organisation', id }, { creditCode });
    return id;
  });
}

function refuseSecond(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError(
    'DUPLICATE',
    { zh: '该统一社会信用代码的机构已登记', en: 'An organisation of this credit code is known already' },
    { field: 'creditCode' },
  );
}
