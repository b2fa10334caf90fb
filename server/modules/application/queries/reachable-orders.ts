import { rows, type EntityManager } from '../../../platform/database/database.js';
import { reachesOrder } from '../../applicant/domain/grant-standings.js';
import { accessibleOrganisations } from '../../applicant/queries/accessible-organisations.js';
import { liveGrant } from '../../applicant/queries/live-grant.js';
import type { Application } from '../application.entity.js';
import type { ApplicationRow } from './application-row.js';

/** A list shows this many at most, the newest. */
const MOST = 100;

/** Whether an account may see and act on an order now; `reachableOrders` says the same for lists. */
export async function mayReach(
  em: EntityManager,
  accountId: string,
  order: Pick<Application, 'accountId' | 'organisationId' | 'createdAt'>,
): Promise<boolean> {
  const grant = await liveGrant(em, accountId, order.organisationId);
  return grant !== null && reachesOrder(grant, accountId, order);
}

/** The orders that an account reaches, newest first. */
export async function reachableOrders(em: EntityManager, accountId: string): Promise<readonly ApplicationRow[]> {
  const granted = await accessibleOrganisations(em, accountId);
  if (granted.length === 0) return [];
  const confirmed = granted.filter(({ standing }) => standing === 'CONFIRMED').map(({ organisationId }) => organisationId);
  const declared = granted.filter(({ standing }) => standing === 'DECLARED').map(({ organisationId }) => organisationId);
  const found = await rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .selectAll()
    .where(({ or, and, eb }) => or([
      ...(confirmed.length > 0 ? [eb('organisationId', 'in', confirmed)] : []),
      ...(declared.length > 0 ? [and([eb('organisationId', 'in', declared), eb('accountId', '=', accountId)])] : []),
    ]))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  const grantOf = new Map(granted.map((grant) => [grant.organisationId, grant]));
  return found.filter((order) => reachesOrder(grantOf.get(order.organisationId)!, accountId, order));
}
