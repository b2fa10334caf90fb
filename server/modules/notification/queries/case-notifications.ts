import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { NoticeChannel, NoticeKind } from '../domain/notice-kinds.js';
import type { NotificationState } from '../domain/notification-states.js';
import { isResendable } from '../domain/resending.js';
import { noticeTemplates } from '../domain/templates.js';
import type { Notification } from '../notification.entity.js';
import { maskedAddress } from '../sealed-message.js';

export interface CaseNotification {
  readonly id: string;
  readonly version: number;
  readonly kind: NoticeKind;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly channel: NoticeChannel;
  /** Masked. */
  readonly address: string;
  readonly state: NotificationState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  /** When it goes out, while it waits. */
  readonly dueAt: Date | null;
  readonly sentAt: Date | null;
  readonly endedAt: Date | null;
  readonly mayResend: boolean;
}

/** More than an order sees in its life. */
const MOST = 200;

/** What the people of an order were told, newest first. Never what a message says: it may hold a link that opens things. */
export async function caseNotifications(
  { db, sealing }: Runtime,
  actor: StaffActor,
  applicationId: string,
): Promise<readonly CaseNotification[]> {
  const permitted = may(actor, 'resend-notice', 'Application');
  const found = await rows<{ Notification: Notification }>(db.orm.em.fork())
    .selectFrom('Notification')
    .select(['id', 'version', 'kind', 'channel', 'address', 'state', 'reason', 'attempts', 'createdAt', 'dueAt', 'sentAt', 'endedAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  return found.map((row) => ({
    ...row,
    titleZh: noticeTemplates[row.kind].title.zh,
    titleEn: noticeTemplates[row.kind].title.en,
    address: maskedAddress(sealing, row),
    dueAt: row.state === 'QUEUED' || row.state === 'UNKNOWN' ? row.dueAt : null,
    mayResend: permitted && isResendable(row),
  }));
}
