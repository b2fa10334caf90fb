import { rows, type EntityManager } from '../../../platform/database/database.js';
import { liveGrant } from '../../applicant/live-grant.js';
import { accessibleOrganisations } from '../../applicant/queries/accessible-organisations.js';
import type { Application } from '../application.entity.js';
import type { ApplicationRow } from './application-row.js';

/** A list shows this many at most, the newest. */
const MOST = 100;

/**
 * Whether an account may see and act on an order: one it filed while it acts for the organisation, and any of the
 * organisation's with a confirmed grant. The one place that says so for single orders; `reachableOrders` for lists.
 */
export async function reachesOrder(
  em: EntityManager,
  accountId: string,
  order: Pick<Application, 'accountId' | 'organisationId'>,
): Promise<boolean> {
  const grant = await liveGrant(em, accountId, order.organisationId);
  return grant !== null && (grant.standing === 'CONFIRMED' || order.accountId === accountId);
}

/** The orders that an account reaches, newest first. */
export async function reachableOrders(em: EntityManager, accountId: string): Promise<readonly ApplicationRow[]> {
  const granted = await accessibleOrganisations(em, accountId);
  if (granted.length === 0) return [];
  const all = granted.map(({ organisationId }) => organisationId);
  const confirmed = granted.filter(({ standing }) => standing === 'CONFIRMED').map(({ organisationId }) => organisationId);
  return rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .selectAll()
    .where(({ or, and, eb }) => or([
      and([eb('organisationId', 'in', all), eb('accountId', '=', accountId)]),
      ...(confirmed.length > 0 ? [eb('organisationId', 'in', confirmed)] : []),
    ]))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
}
