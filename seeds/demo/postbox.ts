import type { MailGateway } from '../../server/gateways/mail/port.js';
import type { SmsGateway, SmsReport } from '../../server/gateways/sms/port.js';
import { chinaClockText } from '../../server/modules/calendar/domain/china-clock.js';
import { recordDeliveryReports } from '../../server/modules/notification/commands/record-delivery-reports.js';
import { sendNotifications } from '../../server/modules/notification/commands/send-notifications.js';
import type { Outside } from '../../server/modules/notification/outside.js';
import { after, days, minutes } from '../../server/platform/clock.js';
import type { Life } from '../timeline.js';
import type { World } from './world.js';

/** Takes every message of the history and says what became of it: the sandbox's phones were not there yet. */
export class Postbox {
  /** From when on some phones are switched off. */
  someUnreachableFrom = new Date(8.64e15);
  readonly #now: () => Date;
  #reports: SmsReport[] = [];

  constructor(now: () => Date) {
    this.#now = now;
  }

  readonly sms: SmsGateway = {
    send: async ({ requestNo, template }) => {
      const providerId = `demo:${requestNo}`;
      this.#reports.push({ providerId, status: this.#isUnreachable(requestNo, template) ? 'UNDELIV' : 'DELIVRD' });
      return { kind: 'ACCEPTED', providerId };
    },
    find: async () => ({ kind: 'ABSENT' }),
    readReports: () => [],
  };

  readonly mail: MailGateway = { send: async ({ requestNo }) => ({ kind: 'ACCEPTED', providerId: `<${requestNo}@demo>` }) };

  /** What carriers have reported since they were asked last. */
  take(): readonly SmsReport[] {
    const reports = this.#reports;
    this.#reports = [];
    return reports;
  }

  /** Every fourth of what somebody has to act upon; a number's last digit decides, so the same seed decides the same. */
  #isUnreachable(requestNo: string, template: string): boolean {
    const matters = template === 'RETURNED' || template === 'BANK_FAILED' || template === 'PENDING_DOWNLOAD';
    return matters && this.#now() >= this.someUnreachableFrom && /[048c]$/.test(requestNo);
  }
}

const QUARTER = minutes(15);

/**
 * Sends what is due by day, one message after the other, and brings the reports back: every quarter of an hour of the
 * last three weeks, every hour before.
 */
export async function* carriesNotices({ runtime, now }: World, outside: Outside, postbox: Postbox, from: Date): Life {
  postbox.someUnreachableFrom = after(now, -days(2));
  const busy = after(now, -days(21));
  for (let at = after(from, QUARTER); ; at = after(at, at < busy ? 4 * QUARTER : QUARTER)) {
    const hour = Number(chinaClockText(at).slice(11, 13));
    if (hour < 8 || hour > 20) continue;
    yield at;
    await sendNotifications(runtime, outside, 1);
    await recordDeliveryReports(runtime, postbox.take());
  }
}
