import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Notification } from '../notification.entity.js';
import type { Outside } from '../outside.js';
import { applyReports } from './apply-reports.js';
import { sendNotification } from './send-notification.js';

/** Side by side: a provider that hangs costs one time-out per group, not per message. */
const AT_ONCE = 8;
/** Per run; what is left is due again in the next. */
const MOST = 400;

/** Sends every message that is due, asks about those whose outcome is open, and applies reports that came early. */
export async function sendNotifications(runtime: Runtime, outside: Outside, atOnce = AT_ONCE): Promise<void> {
  const due = await dueNotifications(runtime);
  for (let from = 0; from < due.length; from += atOnce) {
    await Promise.all(due.slice(from, from + atOnce).map(({ id }) => sendOne(runtime, outside, id)));
  }
  await applyReports(runtime);
}

/** A fault over one message must not hold up the others; it is tried again when its lease has run out. */
async function sendOne(runtime: Runtime, outside: Outside, id: string): Promise<void> {
  try {
    await sendNotification(runtime, outside, id);
  } catch (error) {
    runtime.log.error({ err: error, notificationId: id }, 'a message could not be sent');
  }
}

function dueNotifications({ db, clock }: Runtime): Promise<Pick<Notification, 'id'>[]> {
  return rows<{ Notification: Notification }>(db.orm.em.fork())
    .selectFrom('Notification')
    .select('id')
    .where('state', 'in', ['QUEUED', 'SENDING', 'UNKNOWN'])
    .where('dueAt', '<=', clock.now())
    .orderBy('dueAt')
    .orderBy('id')
    .limit(MOST)
    .execute();
}
