import { z } from 'zod';
import { inboxPage } from '../inbox-page.js';
import type { Party, PartyHouse } from '../party.js';
import { tc3Fault } from '../tc3.js';
import { smsCustomer } from './customer.js';
import type { SmsMessage, SmsSettings } from './message.js';
import { reportMessage, settingsOf } from './reports.js';
import { answerSms, failure } from './sms-api.js';

export interface SmsPartyOptions {
  /** Where delivery reports go, secret token and all; null for nowhere. */
  readonly callbackUrl: string | null;
}

const change = z.strictObject({
  callbackUrl: z.url().nullable().optional(),
  reportDelayMs: z.int().min(0).max(86_400_000).optional(),
  status: z.string().min(1).max(32).optional(),
  perThirtySeconds: z.int().min(0).max(1000).optional(),
});
const order = z.strictObject({ serialNo: z.string().optional(), phone: z.string().optional(), status: z.string().min(1).max(32) });

/** The SMS provider: Tencent Cloud's API 3.0, its delivery reports, and the phones of everybody. */
export function smsParty({ callbackUrl }: SmsPartyOptions): Party {
  const pending = new Set<NodeJS.Timeout>();
  const settings = (house: PartyHouse): SmsSettings =>
    settingsOf(house, { callbackUrl, reportDelayMs: 300, status: 'DELIVRD', perThirtySeconds: 0 });

  const reportLater = (house: PartyHouse, { serialNo }: SmsMessage): void => {
    const timer = setTimeout(() => {
      pending.delete(timer);
      void reportMessage(house, settings(house), serialNo, settings(house).status);
    }, settings(house).reportDelayMs);
    pending.add(timer.unref());
  };

  return {
    name: 'sms',
    title: { zh: '短信', en: 'SMS' },
    routes(app, house) {
      app.post('/', async (request) => {
        const body = request.body as Buffer;
        const code = tc3Fault({ headers: request.headers, body, service: 'sms', now: house.now() }, smsCustomer);
        if (code) return failure(code, 'The provided credentials could not be validated');
        const call = { action: String(request.headers['x-tc-action']), body: JSON.parse(body.toString('utf8')) as unknown };
        return answerSms(house, settings(house), call, (message) => reportLater(house, message));
      });
      app.get('/inbox', async (_, reply) => reply.type('text/html; charset=utf-8').send(inboxPage({ zh: '短信收件箱', en: 'SMS inbox' }, entries(house))));
    },
    /** What was not reported when the sandbox ended is reported now. */
    async start(house) {
      for (const message of messages(house)) if (message.reports.length === 0) reportLater(house, message);
    },
    state: (house) => ({ settings: settings(house), messages: messages(house).slice(0, 200) }),
    actions: {
      settings(house, body) {
        const known = house.store.get<Partial<SmsSettings>>('setting', 'sms');
        house.store.put('setting', 'sms', { ...known, ...change.parse(body) });
        return settings(house);
      },
      async report(house, body) {
        const { serialNo, phone, status } = order.parse(body);
        const found = messages(house).find((message) => message.serialNo === serialNo || message.phone === phone);
        if (!found) throw new Error('no such message: give its serialNo, or the phone of the latest');
        await reportMessage(house, settings(house), found.serialNo, status);
        return found.serialNo;
      },
    },
    async close() {
      for (const timer of pending) clearTimeout(timer);
    },
  };
}

const messages = ({ store }: PartyHouse): SmsMessage[] => store.list<SmsMessage>('message');

const entries = (house: PartyHouse) =>
  messages(house).slice(0, 100).map(({ phone, at, text, template, reports }) => ({ to: phone, at, title: template, text, note: reports.join(', ') || '…' }));
