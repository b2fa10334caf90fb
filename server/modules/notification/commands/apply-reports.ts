import { rows } from '../../../platform/database/database.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Notification } from '../notification.entity.js';
import type { SmsReport } from '../sms-report.entity.js';
import { applyReport } from './apply-report.js';

const MOST = 400;

/** Applies the reports that came before the answer to the sending, now that it has. */
export async function applyReports(runtime: Runtime): Promise<void> {
  const waiting = await rows<{ SmsReport: SmsReport; Notification: Notification }>(runtime.db.orm.em.fork())
    .selectFrom('SmsReport as r')
    .innerJoin('Notification as n', 'n.providerId', 'r.providerId')
    .select('r.id')
    .where('r.appliedAt', 'is', null)
    .orderBy('r.receivedAt')
    .orderBy('r.id')
    .limit(MOST)
    .execute();
  for (const { id } of waiting) await againAfterLostRace(() => applyReport(runtime, id));
}
