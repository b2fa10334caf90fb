import type { MailAnswer } from '../../../gateways/mail/port.js';
import { delivered, type SmsAnswer, type SmsFinding } from '../../../gateways/sms/port.js';
import { DomainError, unreachable } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { nextQuestion, nextTry } from '../domain/pacing.js';
import { moveNotification } from '../move-notification.js';
import { notificationActor } from '../notification-actor.js';
import type { Notification } from '../notification.entity.js';

type Answer = SmsAnswer | SmsFinding | MailAnswer;

/** What the provider said of a message, by whoever had taken it. Who came too late for the lease records nothing. */
export async function recordAnswer(runtime: Runtime, notification: Notification, answer: Answer): Promise<void> {
  try {
    await runtime.transact(notificationActor, (work) => record(work, runtime, notification, answer));
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'STALE_VERSION')) throw error;
    runtime.log.warn({ notificationId: notification.id }, 'an answer came after its lease; the message is asked for again');
  }
}

async function record(work: Work, { sealing }: Runtime, notification: Notification, answer: Answer): Promise<void> {
  const { now } = work;
  const move = moveNotification.bind(undefined, work, sealing);
  switch (answer.kind) {
    case 'ACCEPTED':
      return void (await move(notification, 'accepted', { providerId: answer.providerId, sentAt: now, reason: null }));
    case 'FOUND': {
      const sent = await move(notification, 'accepted', { providerId: answer.providerId, sentAt: now, reason: null });
      const event = delivered(answer.status) ? 'delivered' : 'undelivered';
      return void (await move(sent, event, { endedAt: now, reason: delivered(answer.status) ? null : answer.status }));
    }
    case 'REFUSED': {
      const again = answer.passing ? nextTry(now, notification.attempts) : undefined;
      if (again) return void (await move(notification, 'deferred', { dueAt: again, reason: answer.code }));
      return void (await move(notification, 'refused', { endedAt: now, reason: answer.code }));
    }
    case 'UNKNOWN':
    case 'ABSENT':
      return unanswered(notification, answer.kind === 'UNKNOWN' ? answer.cause : 'ABSENT', now, move);
    default:
      return unreachable(answer);
  }
}

type Move = (notification: Notification, event: 'unanswered', set: Partial<Notification>) => Promise<Notification>;

/** A question that brought nothing changes nothing: when the next is due was set before it was asked. */
async function unanswered(notification: Notification, reason: string, now: Date, move: Move): Promise<void> {
  if (notification.state !== 'SENDING') return;
  // A mail is not asked for: it goes out again as after a refusal.
  const dueAt = notification.channel === 'SMS' ? nextQuestion(now, 0) : (nextTry(now, notification.attempts) ?? now);
  await move(notification, 'unanswered', { dueAt, reason: reason.slice(0, 100) });
}
