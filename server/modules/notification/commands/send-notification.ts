import type { MailAnswer } from '../../../gateways/mail/port.js';
import type { SmsAnswer, SmsFinding } from '../../../gateways/sms/port.js';
import { after, hours } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { renderMail, smsParameters } from '../domain/render-notice.js';
import type { Notification } from '../notification.entity.js';
import type { Outside } from '../outside.js';
import { openMessage } from '../sealed-message.js';
import { claimNotification } from './claim-notification.js';
import { recordAnswer } from './record-answer.js';

/** Providers keep what they know of a message for days; ours is never older than the last sending by more than this. */
const SEARCH_BEFORE = hours(24);

/**
 * Sends one message, or asks what became of it, where that is due: taken by compare-and-set, the provider called
 * outside any transaction, the answer recorded. The message's id is its number with the provider, however often.
 */
export async function sendNotification(runtime: Runtime, outside: Outside, id: string): Promise<void> {
  const claimed = await claimNotification(runtime, id).catch(lostRace);
  if (!claimed) return;
  const { task, notification } = claimed;
  const answer = task === 'ASK' ? await ask(runtime, outside, notification) : await send(runtime, outside, notification);
  await recordAnswer(runtime, notification, answer);
}

/** Another sender was first. */
function lostRace(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined;
  throw error;
}

function send(runtime: Runtime, { sms, mail, portalUrl }: Outside, notification: Notification): Promise<SmsAnswer | MailAnswer> {
  const { id: requestNo, kind, channel, template } = notification;
  const { address, parameters } = openMessage(runtime.sealing, notification);
  if (channel === 'MAIL') return mail.send({ requestNo, to: address, ...renderMail(kind, parameters, portalUrl) });
  return sms.send({ requestNo, phone: address, template, parameters: smsParameters(kind, parameters) });
}

function ask({ sealing }: Runtime, { sms }: Outside, notification: Notification): Promise<SmsFinding> {
  const { address } = openMessage(sealing, notification);
  return sms.find({ requestNo: notification.id, phone: address, since: after(notification.createdAt, -SEARCH_BEFORE) });
}
