import type { MailGateway } from '../../gateways/mail/port.js';
import type { SmsGateway } from '../../gateways/sms/port.js';

/** What sending needs of the world. */
export interface Outside {
  readonly sms: SmsGateway;
  readonly mail: MailGateway;
  /** Address of the online hall, as mails name it. */
  readonly portalUrl: string;
}
