import { after, days } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { SmsReport } from '../sms-report.entity.js';

/**
 * As long as the platform's events. Carriers report within three days; what a report said stands in the message and in
 * the audit log, and one that fits no message will fit none any more.
 */
const REPORTS_KEPT = days(30);
const BATCH = 500;

/** Removes the carriers' reports that nobody needs any more, applied or not. */
export async function purgeSmsReports(runtime: Runtime): Promise<void> {
  const actor = systemActor('purge');
  for (;;) {
    const ids = await oldReports(runtime);
    if (ids.length === 0) return;
    await runtime.transact(actor, ({ em }) => em.nativeDelete(SmsReport, { id: { $in: ids } }));
  }
}

async function oldReports({ db, clock }: Runtime): Promise<string[]> {
  const found = await rows<{ SmsReport: SmsReport }>(db.orm.em.fork())
    .selectFrom('SmsReport')
    .select('id')
    .where('receivedAt', '<', after(clock.now(), -REPORTS_KEPT))
    .orderBy('id') // oldest first: where there is something to remove, it is found at once
    .limit(BATCH)
    .execute();
  return found.map(({ id }) => id);
}
