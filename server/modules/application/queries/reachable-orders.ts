import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../application.entity.js';
import type { ApplicationRow } from './application-row.js';

/** A list shows this many at most, the newest. */
const MOST = 100;

/** Whether an account may see and act on an order: the one place that says so, for lists and single orders alike. */
export async function reachesOrder(
  _em: EntityManager,
  accountId: string,
  order: Pick<Application, 'accountId' | 'organisationId'>,
): Promise<boolean> {
  return order.accountId === accountId;
}

/** The orders that an account reaches, newest first. */
export async function reachableOrders(em: EntityManager, accountId: string): Promise<readonly ApplicationRow[]> {
  return rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
}
