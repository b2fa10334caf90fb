import { after, days } from '../../../platform/clock.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { Organisation } from '../../applicant/organisation.entity.js';
import { OrganisationLimit } from '../../application/organisation-limit.entity.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkCreditCode } from '../../reference/domain/unified-social-credit-code.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type {} from '../events.js';

export interface RaiseOrganisationLimitOptions {
  /** Of the organisation, as typed. */
  readonly creditCode: string;
  /** Orders from payment on; 1 ends an exception. */
  readonly limit: number;
  readonly until: Date;
  readonly reason: string;
}

const MOST = 20;
const FARTHEST = days(366);

/**
 * A manager lets an organisation have more than one order from payment on, until a day and for a reason. The last word
 * counts; its id is returned. NOT_FOUND for an organisation that nobody has ordered for; INVALID_INPUT names the field.
 */
export async function raiseOrganisationLimit(
  runtime: Runtime,
  actor: StaffActor,
  options: RaiseOrganisationLimitOptions,
): Promise<string> {
  authorise(actor, 'raise-limit', 'Application');
  const creditCode = valueOrRefuse(checkCreditCode(options.creditCode), 'input.creditCode');
  const reason = requiredText(options.reason, 'input.reason', { zh: '理由', en: 'the reason' }, 500);
  const { limit, until } = options;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw invalidInput('input.limit', `上限应为 1 至 ${MOST} 的整数`, `the limit is a whole number from 1 to ${MOST}`);
  return runtime.transact(actor, async (work) => {
    if (until <= work.now || until > after(work.now, FARTHEST)) throw invalidInput('input.until', '期限应在现在之后、一年之内', 'the end must be in the future, at most a year ahead');
    const organisation = await work.em.findOne(Organisation, { creditCode }, { disableIdentityMap: true });
    if (!organisation) throw unknown();
    const row = { id: work.newId(), organisationId: organisation.id, limit, until, reason, grantedBy: actor.id, grantedAt: work.now };
    await work.em.insert(OrganisationLimit, row);
    const details = { limit, until: until.toISOString(), reason };
    await recordAudit(work, runtime.sealing, 'intake.organisation-limit', { type: 'Organisation', id: organisation.id }, details);
    return row.id;
  });
}

const unknown = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    { zh: '没有这个机构的业务，请核对统一社会信用代码', en: 'Nobody has ordered for this organisation; compare the credit code' },
    { field: 'input.creditCode' },
  );
