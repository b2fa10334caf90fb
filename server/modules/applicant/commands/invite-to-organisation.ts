import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { HOLDERS_PER_ORGANISATION, invitationsPerAccount } from '../domain/log-in-limits.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { liveGrant } from '../queries/live-grant.js';
import { accountOfPhone } from './account-of-phone.js';
import { giveGrant } from './give-grant.js';
import { lockGrants } from './lock-grants.js';
import { takeQuota } from './take-quota.js';
import type {} from '../events.js';

export interface InviteToOrganisationOptions {
  readonly organisationId: string;
  /** Of whoever is to act for it; a number without an account gets one, to be entered by SMS code. */
  readonly phone: string;
}

/**
 * Passes a confirmed grant on to a phone number: its account sees all orders of the organisation from now on. The answer
 * is the same for a number with an account and without. Whoever holds a confirmed grant already keeps it, and nobody
 * is told. Refuses with NOT_FOUND for an organisation that is not one's own, NOT_PERMITTED while one's own grant is
 * DECLARED only, INVALID_INPUT, LIMIT_REACHED.
 */
export async function inviteToOrganisation(
  runtime: Runtime,
  actor: ApplicantActor,
  options: InviteToOrganisationOptions,
): Promise<void> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  const { organisationId } = options;
  const { sealing } = runtime;
  await runtime.transact(actor, async (work) => {
    await requireConfirmed(work, actor.id, organisationId);
    await takeInvitation(work, sealing.blindIndex('use_quota.invitation', actor.id));
    await lockGrants(work, organisationId);
    const accountId = await accountOfPhone(work, sealing, phone);
    const { grantId, changed } = await giveGrant(work, sealing, { accountId, organisationId, standing: 'CONFIRMED' });
    if (!changed) return;
    await requireRoom(work, organisationId);
    await recordAudit(work, sealing, 'applicant.passGrantOn', { type: 'Organisation', id: organisationId }, { accountId, organisationId });
    await work.raise('applicant.grantPassedOn', { grantId });
  });
}

async function requireConfirmed({ em }: Work, accountId: string, organisationId: string): Promise<void> {
  const grant = await liveGrant(em, accountId, organisationId);
  if (!grant) throw new DomainError('NOT_FOUND', { zh: '没有这个机构，或您的账号未关联它', en: 'There is no such organisation, or your account is not linked to it' });
  if (grant.standing === 'CONFIRMED') return;
  throw new DomainError('NOT_PERMITTED', {
    zh: '该机构尚待核实：您的一份申请审核通过后，才能把授权转交他人',
    en: 'The organisation is still to be confirmed: once an application of yours is approved you may pass the grant on',
  });
}

async function takeInvitation(work: Work, subject: string): Promise<void> {
  const refused = await takeQuota(work, subject, invitationsPerAccount);
  if (!refused) return;
  throw new DomainError('LIMIT_REACHED', {
    zh: '今天转交授权的次数已达上限，请明天再试', en: 'You passed on as many grants as one day allows; go on tomorrow',
  }, { retryAt: new Date(refused.freeAt) });
}

async function requireRoom({ em }: Work, organisationId: string): Promise<void> {
  const holders = await em.count(OrganisationGrant, { organisationId, standing: 'CONFIRMED', withdrawnAt: null });
  if (holders <= HOLDERS_PER_ORGANISATION) return;
  throw new DomainError('LIMIT_REACHED', {
    zh: `一个机构最多由 ${HOLDERS_PER_ORGANISATION} 个账号办理，请先解除不再需要的授权`,
    en: `At most ${HOLDERS_PER_ORGANISATION} accounts act for one organisation; withdraw grants that are no longer needed`,
  });
}
