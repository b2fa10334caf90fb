import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { accountOfPhone } from './account-of-phone.js';
import { endGrant } from './end-grant.js';
import { giveGrant } from './give-grant.js';
import { lockGrants } from './lock-grants.js';
import type {} from '../events.js';

export interface ReassignOrganisationOptions {
  readonly organisationId: string;
  /** Of whoever acts for it from now on, as the organisation has proved in writing. */
  readonly phone: string;
  /** How that was proved, e.g. the number of the letter. Kept sealed with the grant. */
  readonly reason: string;
}

/**
 * For an organisation whose only holder has left: its confirmed grants are withdrawn and a new one is given to a phone
 * number. Orders under way go with it. Refuses with NOT_PERMITTED (managers only), REASON_REQUIRED, INVALID_INPUT,
 * NOT_FOUND.
 */
export async function reassignOrganisation(
  runtime: Runtime,
  actor: StaffActor,
  options: ReassignOrganisationOptions,
): Promise<void> {
  authorise(actor, 'reassign', 'Organisation');
  if (options.reason.trim() === '') throw reasonRequired();
  const staffReason = requiredText(options.reason, 'input.reason', { zh: '转交原因', en: 'the reason' }, 300);
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  const { organisationId } = options;
  await runtime.transact(actor, async (work) => {
    if (!(await lockGrants(work, organisationId))) throw unknown();
    const accountId = await accountOfPhone(work, runtime.sealing, phone);
    const withdrawn = await withdrawOthers(work, runtime, organisationId, accountId);
    const { grantId } = await giveGrant(work, runtime.sealing, { accountId, organisationId, standing: 'CONFIRMED', staffReason });
    const subject = { type: 'Organisation', id: organisationId };
    await recordAudit(work, runtime.sealing, 'applicant.reassignOrganisation', subject, { accountId, organisationId, withdrawn });
    await work.raise('applicant.grantPassedOn', { grantId });
  });
}

async function withdrawOthers(
  work: Work,
  { sealing }: Runtime,
  organisationId: string,
  accountId: string,
): Promise<number> {
  const others = { organisationId, accountId: { $ne: accountId }, standing: 'CONFIRMED' as const, withdrawnAt: null };
  const grants = await work.em.find(OrganisationGrant, others, { disableIdentityMap: true });
  for (const grant of grants) await endGrant(work, sealing, grant);
  return grants.length;
}

const reasonRequired = (): DomainError => new DomainError(
  'REASON_REQUIRED', { zh: '请写明转交的依据，例如单位函件的编号', en: 'Say on what ground, e.g. the number of the organisation’s letter' }, { field: 'input.reason' });

const unknown = (): DomainError => new DomainError(
  'NOT_FOUND', { zh: '没有这个机构', en: 'There is no such organisation' }, { field: 'input.organisationId' });
