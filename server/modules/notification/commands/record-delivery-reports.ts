import type { SmsReport as ReportedSms } from '../../../gateways/sms/port.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import { notificationActor } from '../notification-actor.js';
import { SmsReport } from '../sms-report.entity.js';
import { applyReport } from './apply-report.js';

/**
 * Takes what the carriers reported, however often and in whatever order (domain/notification-states.ts). A report of a
 * message that is not known yet, because the answer to its sending is still under way, is kept and applied later.
 */
export async function recordDeliveryReports(runtime: Runtime, reports: readonly ReportedSms[]): Promise<void> {
  for (const { providerId, status } of reports) {
    const id = await againAfterLostRace(() => keep(runtime, providerId, status));
    await againAfterLostRace(() => applyReport(runtime, id));
  }
}

function keep({ transact }: Runtime, providerId: string, status: string): Promise<string> {
  return transact(notificationActor, async ({ em, now, newId }) => {
    const known = await em.findOne(SmsReport, { providerId, status }, { disableIdentityMap: true });
    if (known) return known.id;
    const id = newId();
    await em.insert(SmsReport, { id, providerId, status, receivedAt: now });
    return id;
  });
}
