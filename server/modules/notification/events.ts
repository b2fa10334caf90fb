import type { NoticeChannel, NoticeKind } from './domain/notice-kinds.js';
import type { NotificationEvent } from './domain/notification-states.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** Something that cannot wait for the next run of the job. */
    'notification.urgent': { notificationId: string };
    /** A notice that must arrive did not: the order is on the hotline's call list, its time-out waits. */
    'notification.undelivered': { notificationId: string; applicationId: string };
  }
}

interface MoveDetails {
  kind: NoticeKind;
  channel: NoticeChannel;
  reason: string | null;
}

type NotificationActions = Record<`notification.${NotificationEvent}`, MoveDetails>;

declare module '../audit/events.js' {
  interface AuditedActions extends NotificationActions {
    'notification.queued': { kind: NoticeKind; channel: NoticeChannel };
    'notification.resent': { kind: NoticeKind; channel: NoticeChannel; resendOf: string; number: number };
  }
}

export type {};
