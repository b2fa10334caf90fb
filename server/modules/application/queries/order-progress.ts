import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import type { ApplicationTransition } from '../application-transition.entity.js';
import { orderDownloadDates, type DownloadDates } from '../domain/download-dates.js';
import { orderHistory } from '../domain/order-history.js';
import type { ApplicationRow } from './application-row.js';

/** An order's history in its applicant's words, oldest first. */
export async function historyOf(em: EntityManager, { id, createdAt }: ApplicationRow) {
  const transitions = await rows<{ ApplicationTransition: ApplicationTransition }>(em)
    .selectFrom('ApplicationTransition')
    .select(['event', 'at'])
    .where('applicationId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return orderHistory(createdAt, transitions).map(({ at, text }) => ({ at, ...text }));
}

/** When its certificate can be downloaded, as far as that can be told. */
export async function datesOfOrder({ db, clock }: Runtime, row: ApplicationRow): Promise<DownloadDates> {
  return orderDownloadDates(await businessCalendar(db.orm.em.fork()), row, clock.now());
}
