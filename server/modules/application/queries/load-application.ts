import type { EntityManager } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import { Application } from '../application.entity.js';
import { mayReach } from './reachable-orders.js';

/** The case as it stands in the database now, past any identity map; NOT_FOUND otherwise. */
export async function loadApplication(em: EntityManager, id: string): Promise<Application> {
  const found = await em.findOne(Application, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw notFound();
}

/** The applicant's own case, or null where `loadOwnApplication` refuses. */
export async function findOwnApplication(em: EntityManager, actor: Actor, id: string): Promise<Application | null> {
  const application = await em.findOne(Application, { id }, { disableIdentityMap: true });
  return application && (await mayReach(em, requireApplicant(actor), application)) ? application : null;
}

/**
 * A case that the account may act on: its own while it acts for the organisation, any of the organisation's with a
 * confirmed grant. Everybody else's is NOT_FOUND, as one that does not exist.
 */
export async function loadOwnApplication(em: EntityManager, actor: Actor, id: string): Promise<Application> {
  const application = await findOwnApplication(em, actor, id);
  if (application) return application;
  throw notFound();
}

const notFound = (): DomainError =>
  new DomainError('NOT_FOUND', {
    zh: '没有这份申请，或它不属于您的账号；请从“我的业务单”进入',
    en: 'There is no such application, or it is not yours; open it from your orders',
  });
