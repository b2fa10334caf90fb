import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import { PortalAccount } from '../applicant/portal-account.entity.js';
import { Application } from '../application/application.entity.js';
import type { NoticeChannel, NoticeKind } from './domain/notice-kinds.js';
import type { NotificationState } from './domain/notification-states.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action', nullable: true } as const;

/** One message to one address: an SMS or a mail. Its id is the number that providers know it by. */
@Entity({ tableName: 'notification' })
@Index({ name: 'notification_due', properties: ['state', 'dueAt', 'id'] })
@Index({ name: 'notification_of_case', properties: ['applicationId', 'createdAt', 'id'] })
@Index({ name: 'notification_to_phone', properties: ['addressIndex', 'sentAt'] })
export class Notification {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** Event, recipient and channel: what an event has to tell is told once. */
  @Unique()
  @Property({ type: 'string', length: 120 })
  eventKey: string;

  @ManyToOne(() => Application, { ...reference, fieldName: 'application_id', index: false })
  applicationId: string | null = null;

  @ManyToOne(() => PortalAccount, { ...reference, fieldName: 'account_id' })
  accountId: string | null = null;

  @Property({ type: 'string', length: 24 })
  kind: NoticeKind;

  @Property({ type: 'string', length: 8 })
  channel: NoticeChannel;

  /** Name of the approved text (SMS) or mail. */
  @Property({ type: 'string', length: 40 })
  template: string;

  /** `zh` for an SMS; a mail carries both, `zh-en`. */
  @Property({ type: 'string', length: 8 })
  language: string;

  @Property({ type: 'string', length: 512 })
  address: Sealed;

  @Property({ type: 'string', length: 64 })
  addressIndex: string;

  /** JSON of what fills the text. Emptied where it is a log-in code that is done with. */
  @Property({ type: 'text' })
  parameters: Sealed;

  @Property({ type: 'string', length: 16 })
  state: NotificationState;

  @Property({ type: 'integer' })
  version: number;

  @Property({ type: 'boolean' })
  urgent: boolean;

  /** Handed over to the provider so often. */
  @Property({ type: 'integer' })
  attempts: number;

  /** Asked for so often since it was last handed over. */
  @Property({ type: 'integer' })
  asked: number;

  /** When to send it (after quiet hours), to ask again, or (while SENDING) to give the sender up. */
  @Property({ type: 'datetime', length: 3 })
  dueAt: Date;

  /** No longer worth sending after: a log-in code. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt: Date | null = null;

  @Unique()
  @Property({ type: 'string', length: 120, nullable: true })
  providerId: string | null = null;

  /** Why it was refused, deferred, or did not arrive: a code of the provider, the carrier or ours. */
  @Property({ type: 'string', length: 100, nullable: true })
  reason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  /** When it was delivered, or found not to be. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;

  /** The first of those that it repeats at the wish of staff. */
  @Property({ type: 'string', length: 36, nullable: true })
  resendOf: string | null = null;

  /** First, day and number of the repetition: three a day at most (unique key). */
  @Unique()
  @Property({ type: 'string', length: 60, nullable: true })
  resendSlot: string | null = null;
}
