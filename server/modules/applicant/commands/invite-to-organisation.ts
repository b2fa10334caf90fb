import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { requireConfirmedGrant } from '../live-grant.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

export interface InviteToOrganisationOptions {
  readonly organisationId: string;
  readonly phone: string;
}

/**
 * Passes a confirmed grant on to a colleague's number; one without an account gets it, to be used at the first log-in by
 * code. NOT_PERMITTED unless the actor's own grant is confirmed. The colleague is told by SMS.
 */
export async function inviteToOrganisation(
  runtime: Runtime,
  actor: ApplicantActor,
  { organisationId, phone: typed }: InviteToOrganisationOptions,
): Promise<void> {
  const phone = valueOrRefuse(checkMobileNumber(typed), 'input.phone');
  await againAfterLostRace(() => runtime.transact(actor, async (work) => {
    await requireConfirmedGrant(work.em, actor.id, organisationId);
    const accountId = await accountFor(work, runtime, phone);
    if (accountId === actor.id) throw yourself();
    await passOn(work, runtime, accountId, organisationId);
  }));
}

async function accountFor(work: Work, { sealing }: Runtime, phone: string): Promise<string> {
  const phoneIndex = accountPhoneIndex(sealing, phone);
  const known = await work.em.findOne(PortalAccount, { phoneIndex }, { disableIdentityMap: true });
  if (known) return known.id;
  const id = work.newId();
  const sealed = sealing.seal(phone, { table: 'portal_account', column: 'phone', id });
  await work.em.insert(PortalAccount, { id, phone: sealed, phoneIndex, failedAttempts: 0, createdAt: work.now });
  await recordAudit(work, sealing, 'applicant.registerAccount', { type: 'PortalAccount', id }, {});
  return id;
}

async function passOn(work: Work, { sealing }: Runtime, accountId: string, organisationId: string): Promise<void> {
  const live = { accountId, organisationId, withdrawnAt: null };
  const confirmed = await work.em.count(OrganisationGrant, { ...live, standing: 'CONFIRMED' });
  if (confirmed > 0) return;
  const row = { id: work.newId(), ...live, standing: 'CONFIRMED' as const, grantedAt: work.now };
  const again = ['standing', 'grantedAt', 'withdrawnAt'] as const;
  await work.em.upsert(OrganisationGrant, row, { onConflictFields: ['accountId', 'organisationId'], onConflictMergeFields: [...again] });
  const grant = await work.em.findOneOrFail(OrganisationGrant, live, { disableIdentityMap: true });
  await recordAudit(work, sealing, 'applicant.passGrantOn', { type: 'Organisation', id: organisationId }, { accountId, organisationId });
  await work.raise('applicant.grantPassedOn', { grantId: grant.id });
}

const yourself = (): DomainError =>
  new DomainError('INVALID_INPUT', { zh: '这是您自己的手机号，请填写同事的手机号', en: 'This is your own number; enter a colleague’s' }, { field: 'input.phone' });
