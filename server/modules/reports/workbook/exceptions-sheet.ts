import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ReconciliationException } from '../../treasury/reconciliation-exception.entity.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { DayWindow } from '../domain/report-day.js';
import { officeTime, openSheet, type PageOptions, type Workbook } from './sheet.js';

const MOST = 10_000;

/** Reconciliation exceptions opened on the day, and older ones still open then. */
export async function writeExceptions(workbook: Workbook, page: PageOptions, em: EntityManager, { until, from }: DayWindow): Promise<void> {
  const sheet = openSheet(workbook, '差异 Exceptions', page, [
    { header: '类别 Kind', width: 22 },
    { header: '请求号 Request no.', width: 34 },
    { header: '发现 Opened', width: 18 },
    { header: '解决 Resolved', width: 18 },
    { header: '处理说明 Resolution', width: 48 },
  ]);
  const found = await rows<{ ReconciliationException: ReconciliationException; Payout: Payout }>(em)
    .selectFrom('ReconciliationException as e')
    .leftJoin('Payout as p', 'p.id', 'e.payoutId')
    .select(['e.kind', 'p.requestNo', 'e.openedAt', 'e.resolvedAt', 'e.resolution'])
    .where('e.openedAt', '<', until)
    .where(({ or, eb }) => or([eb('e.openedAt', '>=', from), eb('e.resolvedAt', 'is', null), eb('e.resolvedAt', '>=', from)]))
    .orderBy('e.openedAt')
    .limit(MOST)
    .execute();
  for (const row of found) sheet.add([row.kind, row.requestNo, officeTime(row.openedAt), officeTime(row.resolvedAt), row.resolution]);
  sheet.end();
}
