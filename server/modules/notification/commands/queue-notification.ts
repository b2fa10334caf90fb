import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import type { NoticeChannel, NoticeKind } from '../domain/notice-kinds.js';
import { notificationMachine } from '../domain/notification-states.js';
import { afterQuietHours } from '../domain/quiet-hours.js';
import type { NoticeParameters } from '../domain/render-notice.js';
import { noticeTemplates } from '../domain/templates.js';
import { auditSubject } from '../audit-subject.js';
import { Notification } from '../notification.entity.js';
import { sealMessage } from '../sealed-message.js';
import type {} from '../events.js';

export interface QueueOptions {
  /** What happened, to whom it is told and how: the same key again queues nothing. At most 120 characters. */
  readonly eventKey: string;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  /** A mobile number of eleven digits, or a mail address. */
  readonly address: string;
  readonly parameters: NoticeParameters;
  readonly applicationId?: string | null;
  readonly accountId?: string | null;
  readonly expiresAt?: Date;
  /** Goes out at once, as some kinds always do: somebody waits for it. */
  readonly urgent?: boolean;
  readonly resend?: Pick<Notification, 'resendOf' | 'resendSlot'>;
}

/**
 * Puts a message in the queue, in the caller's unit of work. What is not urgent waits for the end of the quiet hours
 * (setting `notification.quietHours`); what is urgent is sent as soon as the unit of work has committed. Returns its id,
 * or undefined where this was queued before.
 */
export async function queueNotification(work: Work, sealing: Sealing, options: QueueOptions): Promise<string | undefined> {
  const { em, now } = work;
  const { eventKey, kind, channel, applicationId = null, accountId = null, expiresAt = null, resend } = options;
  if ((await em.count(Notification, { eventKey })) > 0) return undefined;
  const id = work.newId();
  const urgent = options.urgent ?? noticeTemplates[kind].urgent ?? false;
  const dueAt = urgent ? now : afterQuietHours(now, (await readSettings(em))['notification.quietHours']);
  await em.insert(Notification, {
    id, eventKey, kind, channel, template: kind, language: channel === 'SMS' ? 'zh' : 'zh-en', applicationId, accountId, ...resend,
    ...sealMessage(sealing, id, options), state: notificationMachine.initial, version: 1, urgent, attempts: 0, asked: 0, dueAt, expiresAt,
    createdAt: now,
  });
  await recordAudit(work, sealing, 'notification.queued', auditSubject({ id, applicationId }), { kind, channel });
  if (urgent) await work.raise('notification.urgent', { notificationId: id });
  return id;
}
