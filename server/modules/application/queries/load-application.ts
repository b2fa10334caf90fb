import type { EntityManager } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import { reachesOrder } from '../../applicant/domain/grant-standings.js';
import { liveGrant } from '../../applicant/queries/live-grant.js';
import { Application } from '../application.entity.js';

/** The case as it stands in the database now, past any identity map; NOT_FOUND otherwise. */
export async function loadApplication(em: EntityManager, id: string): Promise<Application> {
  const found = await em.findOne(Application, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw notFound();
}

/**
 * A case that the applicant may act on now: by a live grant for its organisation, and with a declared one only if the
 * account opened it (`reachesOrder`). Any other is NOT_FOUND, as one that does not exist; so is one's own once the grant
 * is withdrawn.
 */
export async function loadOwnApplication(em: EntityManager, actor: Actor, id: string): Promise<Application> {
  const accountId = requireApplicant(actor);
  const application = await loadApplication(em, id);
  const grant = await liveGrant(em, accountId, application.organisationId);
  if (grant && reachesOrder(grant, accountId, application)) return application;
  throw notFound();
}

const notFound = (): DomainError =>
  new DomainError('NOT_FOUND', {
    zh: '没有这份申请，或它不属于您的账号；请从“我的业务单”进入',
    en: 'There is no such application, or it is not yours; open it from your orders',
  });
