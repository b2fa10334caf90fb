import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { liveGrant } from '../live-grant.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import type {} from '../events.js';

/**
 * Takes a grant back: one's own, or any of an organisation for which one is confirmed. It closes the orders to that
 * account at once. The last confirmed one stays (WRONG_STATE) until it was passed on: orders would have nobody left.
 */
export async function withdrawGrant(runtime: Runtime, actor: ApplicantActor, grantId: string): Promise<void> {
  await againAfterLostRace(() => runtime.transact(actor, (work) => withdraw(work, runtime, actor.id, grantId)));
}

async function withdraw(work: Work, { sealing }: Runtime, actorId: string, grantId: string): Promise<void> {
  const { em, now } = work;
  const grant = await em.findOne(OrganisationGrant, { id: grantId, withdrawnAt: null }, { disableIdentityMap: true });
  if (!grant || !(await mayWithdraw(work, actorId, grant))) throw unknown();
  const { organisationId, accountId, standing } = grant;
  const { grantsVersion } = await em.findOneOrFail(Organisation, { id: organisationId }, { disableIdentityMap: true });
  const confirmed = await em.count(OrganisationGrant, { organisationId, withdrawnAt: null, standing: 'CONFIRMED' });
  if (standing === 'CONFIRMED' && confirmed <= 1) throw passOnFirst();
  const counted = await em.nativeUpdate(Organisation, { id: organisationId, grantsVersion }, { grantsVersion: grantsVersion + 1 });
  if (counted !== 1) throw new DomainError('STALE_VERSION', { zh: '请刷新后再试', en: 'Reload and try again' });
  await em.nativeUpdate(OrganisationGrant, { id: grantId, withdrawnAt: null }, { withdrawnAt: now });
  await recordAudit(work, sealing, 'applicant.withdrawGrant', { type: 'Organisation', id: organisationId }, { accountId, organisationId });
}

async function mayWithdraw({ em }: Work, actorId: string, { accountId, organisationId }: OrganisationGrant): Promise<boolean> {
  return accountId === actorId || (await liveGrant(em, actorId, organisationId))?.standing === 'CONFIRMED';
}

const unknown = (): DomainError =>
  new DomainError('NOT_FOUND', { zh: '没有这项授权，或您无权收回', en: 'There is no such grant, or it is not yours to withdraw' }, { field: 'grantId' });

const passOnFirst = (): DomainError =>
  new DomainError('WRONG_STATE', {
    zh: '这是该机构最后一个已确认的账号，请先授权给同事再收回；无法授权的，请拨打客服热线',
    en: 'This is the organisation’s last confirmed account: pass it on to a colleague first, or call the hotline',
  });
