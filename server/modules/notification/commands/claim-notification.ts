import { after, days, hours } from '../../../platform/clock.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { notificationActor } from '../notification-actor.js';
import { nextQuestion, mostPerPhone, QUESTIONS, SENDING_LEASE, TRIES } from '../domain/pacing.js';
import { afterQuietHours } from '../domain/quiet-hours.js';
import { noticeTemplates } from '../domain/templates.js';
import { moveNotification } from '../move-notification.js';
import { Notification } from '../notification.entity.js';

/** What its claimant has to do with it. */
export type Task = 'SEND' | 'ASK';
export interface Claimed {
  readonly task: Task;
  readonly notification: Notification;
}

/**
 * Takes a message that is due, for one of several senders (compare-and-set): to send it, or to ask what became of it.
 * Undefined when there is nothing to do: it is another's, was overtaken, given up, or put off for the phone's sake.
 */
export function claimNotification(runtime: Runtime, id: string): Promise<Claimed | undefined> {
  return runtime.transact(notificationActor, async (work) => {
    const found = await work.em.findOne(Notification, { id, dueAt: { $lte: work.now } }, { disableIdentityMap: true });
    if (found?.state === 'SENDING') return void (await loseSender(work, runtime, found));
    if (found?.state !== 'QUEUED' && found?.state !== 'UNKNOWN') return undefined;
    if (await isOvertaken(work, found)) return void (await moveNotification(work, runtime.sealing, found, 'overtake', { endedAt: work.now }));
    return found.state === 'UNKNOWN' ? claimUnknown(work, runtime, found) : claimToSend(work, runtime, found);
  });
}

/** What is not urgent goes out neither in quiet hours, into which a second try may fall, nor one after the other. */
async function claimToSend(work: Work, { sealing }: Runtime, found: Notification): Promise<Claimed | undefined> {
  const freeAt = found.urgent ? work.now : await sendableAt(work, found);
  const { id, version } = found;
  if (freeAt > work.now) return void (await work.em.nativeUpdate(Notification, { id, version }, { dueAt: freeAt }));
  const set = { attempts: found.attempts + 1, asked: 0, dueAt: after(work.now, SENDING_LEASE) };
  return { task: 'SEND', notification: await moveNotification(work, sealing, found, 'send', set) };
}

/** An SMS is asked for before it is sent again; a mail is sent again, its Message-ID tells it from a second one. */
async function claimUnknown(work: Work, runtime: Runtime, found: Notification): Promise<Claimed | undefined> {
  if (found.channel === 'SMS' && found.asked < QUESTIONS) {
    const set = { asked: found.asked + 1, dueAt: nextQuestion(work.now, found.asked + 1) };
    return { task: 'ASK', notification: await moveNotification(work, runtime.sealing, found, 'askAgain', set) };
  }
  if (found.attempts < TRIES) return claimToSend(work, runtime, found);
  await moveNotification(work, runtime.sealing, found, 'giveUp', { reason: 'NO_ANSWER', endedAt: work.now });
  return undefined;
}

/** Whoever was sending it died over it: the outcome is open. */
async function loseSender(work: Work, { sealing }: Runtime, found: Notification): Promise<void> {
  await moveNotification(work, sealing, found, 'unanswered', { reason: 'SENDER_LOST', dueAt: work.now });
}

/** A code that has run out, or news of a state that the order has left. */
async function isOvertaken({ em, now }: Work, { expiresAt, applicationId, kind, createdAt }: Notification): Promise<boolean> {
  if (expiresAt && expiresAt <= now) return true;
  if (applicationId === null || !noticeTemplates[kind].passing) return false;
  const order = await rows<{ Application: Application }>(em).selectFrom('Application').select('stateSince').where('id', '=', applicationId).executeTakeFirst();
  return order !== undefined && order.stateSince > createdAt;
}

async function sendableAt(work: Work, found: Notification): Promise<Date> {
  const freeAt = found.channel === 'SMS' ? await phoneFreeAt(work, found) : work.now;
  return afterQuietHours(freeAt, (await readSettings(work.em))['notification.quietHours']);
}

/** The moment from which the phone may be sent one more: one sender works at a time, so counting is enough. */
async function phoneFreeAt({ em, now }: Work, { addressIndex }: Notification): Promise<Date> {
  const sent = await sentLately(em, addressIndex, after(now, -days(1)));
  const inTheHour = sent.filter((at) => at > after(now, -hours(1)));
  const [day, hour] = [sent[mostPerPhone.inADay - 1], inTheHour[mostPerPhone.inAnHour - 1]];
  return new Date(Math.max(now.getTime(), day ? after(day, days(1)).getTime() : 0, hour ? after(hour, hours(1)).getTime() : 0));
}

/** Newest first. */
async function sentLately(em: EntityManager, addressIndex: string, since: Date): Promise<readonly Date[]> {
  const found = await rows<{ Notification: Notification }>(em)
    .selectFrom('Notification')
    .select('sentAt')
    .where('addressIndex', '=', addressIndex)
    .where('sentAt', '>', since)
    .where('channel', '=', 'SMS')
    .orderBy('sentAt', 'desc')
    .limit(mostPerPhone.inADay)
    .execute();
  return found.flatMap(({ sentAt }) => (sentAt ? [sentAt] : []));
}
