import type { PartyHouse } from '../party.js';
import type { SmsMessage, SmsSettings } from './message.js';

/** Tencent's times are Beijing's, without a zone. */
const beijing = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

export const settingsOf = ({ store }: PartyHouse, given: SmsSettings): SmsSettings => ({ ...given, ...store.get<Partial<SmsSettings>>('setting', 'sms') });

/** Tells the customer of one message, as the faults have it: twice, a contradicting earlier one after it, or with a wrong token. */
export async function reportMessage(house: PartyHouse, settings: SmsSettings, serialNo: string, status: string): Promise<void> {
  const message = house.store.get<SmsMessage>('message', serialNo);
  if (!message) throw new Error(`no message ${serialNo}`);
  house.store.put('message', serialNo, { ...message, reports: [...message.reports, status] }, Date.parse(message.at));
  const url = settings.callbackUrl;
  if (url === null) return;
  if (house.faults.has('FORGED')) return void (await post(url.replace(/[^/]+$/, 'token-of-a-stranger-who-guesses'), house, message, 'UNDELIV'));
  await post(url, house, message, status);
  if (house.faults.has('OUT_OF_ORDER')) await post(url, house, message, 'UNDELIV');
  if (house.faults.has('TWICE')) await post(url, house, message, status);
}

/** A customer that does not answer is told again a few times, as the provider does. */
async function post(url: string, house: PartyHouse, { phone, serialNo }: SmsMessage, status: string): Promise<void> {
  const body = JSON.stringify([{
    user_receive_time: beijing(house.now()), nationcode: '86', mobile: phone, sid: serialNo, errmsg: status, description: status,
    report_status: status === 'DELIVRD' ? 'SUCCESS' : 'FAIL',
  }]);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(5000) });
      if (answer.ok || house.faults.has('FORGED')) return;
    } catch {
      // not reached: told again
    }
    await new Promise((resolve) => { setTimeout(resolve, 200 * attempt).unref(); });
  }
}
