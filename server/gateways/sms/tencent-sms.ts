import type { SmsAnswer, SmsFinding, SmsGateway, SmsOrder, SmsSearch } from './port.js';
import { callSms, type SmsLine } from './signed-call.js';
import { readReportCall, readSendAnswer, readStatuses } from './wire-format.js';

export interface TencentSmsConfig extends SmsLine {
  /** SdkAppId of the SMS application. */
  readonly appId: string;
  /** Approved signature, without its brackets. */
  readonly sign: string;
  /** The provider's numbers of our approved texts; a text without one goes by its own name (the sandbox). */
  readonly templateIds: Readonly<Record<string, string>>;
}

const international = (phone: string): string => `+86${phone}`;
/** The provider keeps statuses for seven days and gives 100 at a time. */
const MOST_STATUSES = 100;
const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/**
 * Tencent Cloud SMS, API 3.0 of 2021-01-11. Our number travels as SessionContext, which comes back with the answer and
 * with every status. The API has no idempotency of its own: a message whose answer was lost is looked for by that number.
 */
export function createTencentSms(config: TencentSmsConfig): SmsGateway {
  const line: TencentSmsConfig = { ...config, baseUrl: config.baseUrl.replace(/\/+$/, '') };
  return {
    send: (order) => send(line, order),
    find: (search) => find(line, search),
    readReports: readReportCall,
  };
}

async function send(line: TencentSmsConfig, order: SmsOrder): Promise<SmsAnswer> {
  const reply = await callSms(line, 'SendSms', {
    PhoneNumberSet: [international(order.phone)],
    SmsSdkAppId: line.appId,
    SignName: line.sign,
    TemplateId: line.templateIds[order.template] ?? order.template,
    TemplateParamSet: order.parameters,
    SessionContext: order.requestNo,
  });
  if ('answered' in reply) return readSendAnswer(reply.answered, order.requestNo);
  return reply.unreached ? { kind: 'REFUSED', code: reply.failed, text: '', passing: true } : { kind: 'UNKNOWN', cause: reply.failed };
}

async function find(line: TencentSmsConfig, search: SmsSearch): Promise<SmsFinding> {
  const reply = await callSms(line, 'PullSmsSendStatusByPhoneNumber', {
    BeginTime: seconds(search.since),
    Offset: 0,
    Limit: MOST_STATUSES,
    PhoneNumber: international(search.phone),
    SmsSdkAppId: line.appId,
  });
  return 'answered' in reply ? readStatuses(reply.answered, search) : { kind: 'UNKNOWN', cause: reply.failed };
}
