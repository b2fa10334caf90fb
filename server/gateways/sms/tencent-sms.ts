import { callTc3, type Tc3Line } from '../../platform/tc3-call.js';
import type { SmsAnswer, SmsFinding, SmsGateway, SmsOrder, SmsSearch } from './port.js';
import { readReportCall, readSendAnswer, readStatuses } from './wire-format.js';

export interface TencentSmsConfig extends Omit<Tc3Line, 'service' | 'version' | 'region'> {
  /** SdkAppId of the SMS application. */
  readonly appId: string;
  /** Approved signature, without its brackets. */
  readonly sign: string;
  /** The provider's numbers of our approved texts; a text without one goes by its own name (the sandbox). */
  readonly templateIds: Readonly<Record<string, string>>;
}

type TencentSmsLine = TencentSmsConfig & Tc3Line;

const ANSWER_LIMIT = 256 * 1024;
/** Codes of Node and undici for a connection that never came to be: nothing can have been taken. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => `CONNECTION ${code}`));

const international = (phone: string): string => `+86${phone}`;
/** The provider keeps statuses for seven days and gives 100 at a time. */
const MOST_STATUSES = 100;
const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/**
 * Tencent Cloud SMS, API 3.0 of 2021-01-11. Our number travels as SessionContext, which comes back with the answer and
 * with every status. The API has no idempotency of its own: a message whose answer was lost is looked for by that number.
 */
export function createTencentSms(config: TencentSmsConfig): SmsGateway {
  const line: TencentSmsLine = {
    ...config, baseUrl: config.baseUrl.replace(/\/+$/, ''), service: 'sms', version: '2021-01-11', region: 'ap-guangzhou',
  };
  return {
    send: (order) => send(line, order),
    find: (search) => find(line, search),
    readReports: readReportCall,
  };
}

async function send(line: TencentSmsLine, order: SmsOrder): Promise<SmsAnswer> {
  const body = {
    PhoneNumberSet: [international(order.phone)],
    SmsSdkAppId: line.appId,
    SignName: line.sign,
    TemplateId: line.templateIds[order.template] ?? order.template,
    TemplateParamSet: order.parameters,
    SessionContext: order.requestNo,
  };
  const reply = await callTc3(line, { action: 'SendSms', body, limit: ANSWER_LIMIT });
  if ('answered' in reply) return readSendAnswer(reply.answered, order.requestNo);
  return neverConnected.has(reply.failed) ? { kind: 'REFUSED', code: reply.failed, text: '', passing: true } : { kind: 'UNKNOWN', cause: reply.failed };
}

async function find(line: TencentSmsLine, search: SmsSearch): Promise<SmsFinding> {
  const body = {
    BeginTime: seconds(search.since),
    Offset: 0,
    Limit: MOST_STATUSES,
    PhoneNumber: international(search.phone),
    SmsSdkAppId: line.appId,
  };
  const reply = await callTc3(line, { action: 'PullSmsSendStatusByPhoneNumber', body, limit: ANSWER_LIMIT });
  return 'answered' in reply ? readStatuses(reply.answered, search) : { kind: 'UNKNOWN', cause: reply.failed };
}
