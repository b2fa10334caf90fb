import type { EntityManager } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import { liveGrant } from '../../applicant/live-grant.js';
import { Application } from '../application.entity.js';

/** The case as it stands in the database now, past any identity map; NOT_FOUND otherwise. */
export async function loadApplication(em: EntityManager, id: string): Promise<Application> {
  const found = await em.findOne(Application, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw notFound();
}

/**
 * A case that the account may act on: its own while it acts for the organisation, any of the organisation's with a
 * confirmed grant. Everybody else's is NOT_FOUND, as one that does not exist.
 */
export async function loadOwnApplication(em: EntityManager, actor: Actor, id: string): Promise<Application> {
  const accountId = requireApplicant(actor);
  const application = await loadApplication(em, id);
  const grant = await liveGrant(em, accountId, application.organisationId);
  if (grant && (grant.standing === 'CONFIRMED' || application.accountId === accountId)) return application;
  throw notFound();
}

const notFound = (): DomainError =>
  new DomainError('NOT_FOUND', {
    zh: '没有这份申请，或它不属于您的账号；请从“我的业务单”进入',
    en: 'There is no such application, or it is not yours; open it from your orders',
  });
