import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { endGrant } from '../../applicant/commands/end-grant.js';
import { lockGrants } from '../../applicant/commands/lock-grants.js';
import { OrganisationGrant } from '../../applicant/organisation-grant.entity.js';
import { liveGrant } from '../../applicant/queries/live-grant.js';
import { Application } from '../application.entity.js';

/**
 * Withdraws a grant: one's own, or, by a confirmed holder, anybody's of the same organisation. It closes access at once.
 * Where nobody confirmed would be left, it is refused (WRONG_STATE) while orders would be left without anybody: of a
 * confirmed grant any live order of the organisation, of a declared one those its account opened. Pass it on first, or
 * let the orders end. Somebody else's, and one withdrawn already, is NOT_FOUND. It lives here because only this slice
 * knows orders.
 */
export async function withdrawGrant(runtime: Runtime, actor: ApplicantActor, grantId: string): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const { organisationId } = await withdrawable(work, actor, grantId);
    await lockGrants(work, organisationId);
    const grant = await withdrawable(work, actor, grantId); // as it stands now that no other grant of it changes
    await requireNobodyStranded(work, grant);
    if (!(await endGrant(work, runtime.sealing, grant))) throw notFound();
  });
}

async function withdrawable({ em }: Work, actor: ApplicantActor, id: string): Promise<OrganisationGrant> {
  const grant = await em.findOne(OrganisationGrant, { id, withdrawnAt: null }, { disableIdentityMap: true });
  if (!grant) throw notFound();
  if (grant.accountId === actor.id) return grant;
  const own = await liveGrant(em, actor.id, grant.organisationId);
  if (own?.standing === 'CONFIRMED') return grant;
  throw notFound();
}

async function requireNobodyStranded(
  { em }: Work,
  { id, organisationId, accountId, standing }: OrganisationGrant,
): Promise<void> {
  const otherConfirmed = { organisationId, standing: 'CONFIRMED' as const, withdrawnAt: null, id: { $ne: id } };
  if ((await em.count(OrganisationGrant, otherConfirmed)) > 0) return;
  const live = { organisationId, liveCertificate: { $ne: null }, ...(standing === 'DECLARED' && { accountId }) };
  const orders = await em.count(Application, live);
  if (orders === 0) return;
  throw new DomainError('WRONG_STATE', {
    zh: `该机构还有 ${orders} 份未办结的业务单，解除后将无人能继续办理。请先把授权转交给同事，或等业务单办结、取消后再解除`,
    en: `The organisation has ${orders} orders under way that nobody could go on with. Pass the grant on to a colleague first, or let the orders end or cancel them`,
  });
}

const notFound = (): DomainError => new DomainError(
  'NOT_FOUND', { zh: '没有这项授权，或它已解除', en: 'There is no such grant, or it was withdrawn already' });
