import { delivered } from '../../../gateways/sms/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { moveNotification } from '../move-notification.js';
import { notificationActor } from '../notification-actor.js';
import { Notification } from '../notification.entity.js';
import { SmsReport } from '../sms-report.entity.js';

/** Applies one report to its message, where that is known; where it says nothing new it is applied all the same. */
export async function applyReport(runtime: Runtime, id: string): Promise<void> {
  await runtime.transact(notificationActor, async (work) => {
    const { em, now } = work;
    const report = await em.findOneOrFail(SmsReport, { id }, { disableIdentityMap: true });
    const notification = await em.findOne(Notification, { providerId: report.providerId }, { disableIdentityMap: true });
    if (report.appliedAt || !notification) return;
    const arrived = delivered(report.status);
    const news = arrived ? ['SENT', 'UNDELIVERED'] : ['SENT'];
    if (news.includes(notification.state)) {
      const set = { endedAt: now, reason: arrived ? null : report.status };
      await moveNotification(work, runtime.sealing, notification, arrived ? 'delivered' : 'undelivered', set);
    }
    await em.nativeUpdate(SmsReport, { id }, { appliedAt: now });
  });
}
