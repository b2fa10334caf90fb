import type { MailAnswer, MailGateway, MailOrder } from '../gateways/mail/port.js';
import type { SmsAnswer, SmsFinding, SmsGateway, SmsOrder, SmsSearch } from '../gateways/sms/port.js';
import { readReportCall } from '../gateways/sms/wire-format.js';
import { sendNotifications } from '../modules/notification/commands/send-notifications.js';
import { Notification } from '../modules/notification/notification.entity.js';
import type { Harness } from './harness.js';

/** Providers that answer as they are told and keep what they were given; the wire is tested with the gateways. */
export class NoticeRig {
  readonly sent: SmsOrder[] = [];
  readonly mailed: MailOrder[] = [];
  readonly asked: SmsSearch[] = [];
  /** By default every message is taken. */
  smsAnswer: (order: SmsOrder) => SmsAnswer | Promise<SmsAnswer> = ({ requestNo }) => ({ kind: 'ACCEPTED', providerId: `sid-${requestNo}` });
  mailAnswer: (order: MailOrder) => MailAnswer = ({ requestNo }) => ({ kind: 'ACCEPTED', providerId: `<${requestNo}>` });
  finding: (search: SmsSearch) => SmsFinding = () => ({ kind: 'ABSENT' });

  readonly sms: SmsGateway = {
    send: async (order) => {
      this.sent.push(order);
      return this.smsAnswer(order);
    },
    find: async (search) => {
      this.asked.push(search);
      return this.finding(search);
    },
    readReports: readReportCall,
  };

  readonly mail: MailGateway = {
    send: async (order) => {
      this.mailed.push(order);
      return this.mailAnswer(order);
    },
  };

  /** As new, between tests. */
  reset(): void {
    const fresh = new NoticeRig();
    this.smsAnswer = fresh.smsAnswer;
    this.mailAnswer = fresh.mailAnswer;
    this.finding = fresh.finding;
    for (const kept of [this.sent, this.mailed, this.asked]) kept.length = 0;
  }
}

/** Handlers run, then the job. */
export async function letNoticesOut({ runtime, outbox, gateways }: Pick<Harness, 'runtime' | 'outbox' | 'gateways'>): Promise<void> {
  await outbox.drain(runtime);
  await sendNotifications(runtime, gateways);
}

/** The messages about an order as they stand, oldest first. */
export function noticesOf({ runtime }: Pick<Harness, 'runtime'>, applicationId: string): Promise<Notification[]> {
  return runtime.db.orm.em.fork().find(Notification, { applicationId }, { orderBy: { createdAt: 'asc', id: 'asc' }, disableIdentityMap: true });
}
