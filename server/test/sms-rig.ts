import { smsParty } from '../../sandbox/parties/sms/sms-party.js';
import { openTestParties, type TestParties } from '../../sandbox/parties/test-parties.js';
import type { SmsGateway } from '../gateways/sms/port.js';
import { createTencentSms } from '../gateways/sms/tencent-sms.js';
import { sandboxSms } from '../notice-config-keys.js';
import { systemClock } from '../platform/clock.js';

/** The sandbox's SMS provider in process, and the adapter that speaks to it. */
export async function openSmsRig(): Promise<{ readonly parties: TestParties; readonly sms: SmsGateway }> {
  const parties = await openTestParties([smsParty({ callbackUrl: null })]);
  const { secretId, secretKey } = sandboxSms;
  const sms = createTencentSms({
    baseUrl: `${parties.url}/sms`, secretId, secretKey, appId: '1400000001', sign: '数字证书网厅', templateIds: {}, timeoutMs: 2000, clock: systemClock,
  });
  return { parties, sms };
}
