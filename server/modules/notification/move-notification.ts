import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { holdTimeOut } from '../application/commands/hold-time-out.js';
import { resumeTimeOut } from '../application/commands/resume-time-out.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { auditSubject } from './audit-subject.js';
import { secretKinds } from './domain/notice-kinds.js';
import { isFailure, notificationMachine, type NotificationEvent, type NotificationState } from './domain/notification-states.js';
import { noticeTemplates } from './domain/templates.js';
import { Notification } from './notification.entity.js';
import { emptied } from './sealed-message.js';
import type {} from './events.js';

/**
 * The guarded write of every change of a message, with its audit row and what it means for the order, in the caller's
 * transaction. Refuses with STALE_VERSION when the row is no longer as it was read. Returns the row as it then stands.
 */
export async function moveNotification(
  work: Work,
  sealing: Sealing,
  notification: Notification,
  event: NotificationEvent,
  set: Partial<Notification> = {},
): Promise<Notification> {
  const { id, version, state, kind, channel } = notification;
  const [to] = notificationMachine.require(state, event).to;
  const changes = { ...set, ...secretsDropped(sealing, notification, to!), state: to!, version: version + 1 };
  if ((await work.em.nativeUpdate(Notification, { id, version, state }, changes)) !== 1) throw stale();
  await recordAudit(work, sealing, `notification.${event}`, auditSubject(notification), { kind, channel, reason: set.reason ?? null });
  const moved = Object.assign(new Notification(), notification, changes);
  await tellOrder(work, moved);
  return moved;
}

/** A code is kept no longer than it takes to send it. */
function secretsDropped(sealing: Sealing, { id, kind }: Notification, to: NotificationState): Partial<Notification> {
  const needed = to === 'QUEUED' || to === 'SENDING' || to === 'UNKNOWN';
  return secretKinds.includes(kind) && !needed ? { parameters: emptied(sealing, id) } : {};
}

/**
 * The SMS decides whether a notice arrived, for nobody reports that a mail was seen. One that must arrive and does not
 * holds the order's time-out; one that arrives after all lets it run on.
 */
async function tellOrder(work: Work, { id, applicationId, kind, channel, state, createdAt }: Notification): Promise<void> {
  if (applicationId === null || channel !== 'SMS' || !noticeTemplates[kind].mustArrive) return;
  if (state === 'DELIVERED') await resumeTimeOut(work, applicationId);
  if (!isFailure(state)) return;
  const held = await holdTimeOut(work, { id: applicationId, toldAt: createdAt });
  if (held) await work.raise('notification.undelivered', { notificationId: id, applicationId });
}

const stale = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '通知状态已变化，请刷新后查看', en: 'The notice has moved on; reload to see it' });
