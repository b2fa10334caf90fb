import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PartyHouse } from '../party.js';
import { approvedTexts } from './approved-texts.js';
import type { SmsMessage, SmsSettings } from './message.js';

const sendSms = z.object({
  PhoneNumberSet: z.array(z.string().regex(/^\+861\d{10}$/)).length(1),
  SmsSdkAppId: z.string().regex(/^\d{6,20}$/),
  SignName: z.string().min(2).max(12),
  TemplateId: z.string(),
  TemplateParamSet: z.array(z.string().max(400)),
  SessionContext: z.string().max(511).default(''),
});
const pull = z.object({
  BeginTime: z.int(),
  Offset: z.literal(0),
  Limit: z.int().min(1).max(100),
  PhoneNumber: z.string(),
  SmsSdkAppId: z.string(),
});
type SendSms = z.output<typeof sendSms>;
type OnSent = (message: SmsMessage) => void;

export interface SmsCall {
  readonly action: string;
  readonly body: unknown;
}

export const failure = (Code: string, Message: string) => ({ Response: { Error: { Code, Message }, RequestId: randomUUID() } });

/** Answers one signed call; `onSent` is told of each message taken. */
export function answerSms(house: PartyHouse, settings: SmsSettings, { action, body }: SmsCall, onSent: OnSent): unknown {
  if (action === 'SendSms') {
    const order = sendSms.safeParse(body);
    return order.success ? send(house, settings, order.data, onSent) : failure('InvalidParameter', z.prettifyError(order.error));
  }
  if (action === 'PullSmsSendStatusByPhoneNumber') {
    const question = pull.safeParse(body);
    return question.success ? statuses(house, question.data) : failure('InvalidParameter', z.prettifyError(question.error));
  }
  return failure('InvalidAction', `The action ${action} is not known`);
}

function send(house: PartyHouse, settings: SmsSettings, order: SendSms, onSent: OnSent) {
  const [number] = order.PhoneNumberSet as [string];
  const phone = number.slice(3);
  const code = refusalOf(house, settings, order, phone);
  const status = { PhoneNumber: number, Fee: code ? 0 : 1, SessionContext: order.SessionContext, IsoCode: 'CN' };
  if (code) return { Response: { SendStatusSet: [{ ...status, SerialNo: '', Code: code, Message: code }], RequestId: randomUUID() } };
  const at = house.now();
  const serialNo = `2640:${at.getTime()}${String(randomInt(1e9)).padStart(9, '0')}`;
  const text = approvedTexts[order.TemplateId]!.replace(/\{(\d+)\}/g, (_, n: string) => order.TemplateParamSet[Number(n) - 1]!);
  const message: SmsMessage = {
    serialNo, phone, template: order.TemplateId, parameters: order.TemplateParamSet, text: `【${order.SignName}】${text}`,
    context: order.SessionContext, at: at.toISOString(), reports: [],
  };
  house.store.put('message', serialNo, message, at.getTime());
  onSent(message);
  return { Response: { SendStatusSet: [{ ...status, SerialNo: serialNo, Code: 'Ok', Message: 'send success' }], RequestId: randomUUID() } };
}

function refusalOf(house: PartyHouse, { perThirtySeconds }: SmsSettings, order: SendSms, phone: string): string | undefined {
  const text = approvedTexts[order.TemplateId];
  if (text === undefined) return 'FailedOperation.TemplateIncorrectOrUnapproved';
  const places = new Set(text.match(/\{\d+\}/g)).size;
  if (places !== order.TemplateParamSet.length) return 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
  const since = house.now().getTime() - 30_000;
  const lately = house.store.list<SmsMessage>('message').filter((message) => message.phone === phone && Date.parse(message.at) > since);
  return perThirtySeconds > 0 && lately.length >= perThirtySeconds ? 'LimitExceeded.PhoneNumberThirtySecondLimit' : undefined;
}

/** A status is known once a carrier has reported. */
function statuses(house: PartyHouse, { BeginTime, Limit, PhoneNumber }: z.output<typeof pull>) {
  const known = house.store.list<SmsMessage>('message')
    .filter(({ phone, at, reports }) => `+86${phone}` === PhoneNumber && Date.parse(at) >= BeginTime * 1000 && reports.length > 0)
    .slice(0, Limit);
  const PullSmsSendStatusSet = known.map(({ phone, serialNo, context, reports, at }) => {
    const status = reports.at(-1)!;
    return {
      UserReceiveTime: Math.floor(Date.parse(at) / 1000), CountryCode: '86', SubscriberNumber: phone, PhoneNumber: `+86${phone}`, SerialNo: serialNo,
      ReportStatus: status === 'DELIVRD' ? 'SUCCESS' : 'FAIL', Description: status, SessionContext: context,
    };
  });
  return { Response: { PullSmsSendStatusSet, RequestId: randomUUID() } };
}
