import { z } from 'zod';
import { invalidInput } from '../../platform/errors.js';
import type { SmsAnswer, SmsFinding, SmsReport, SmsSearch } from './port.js';

const text = z.string().max(1000);
const failure = z.object({ Response: z.object({ Error: z.object({ Code: text, Message: text }) }) });
const sent = z.object({
  Response: z.object({ SendStatusSet: z.array(z.object({ SerialNo: text, SessionContext: text, Code: text, Message: text })).length(1) }),
});
const statuses = z.object({
  Response: z.object({
    PullSmsSendStatusSet: z.array(z.object({ SerialNo: text, SessionContext: text.default(''), ReportStatus: text, Description: text })).max(100),
  }),
});
const reports = z.array(z.object({ report_status: text, errmsg: text, sid: z.string().min(1).max(64) })).max(500);

/** Internal errors leave open what was done; every other code of the API says that the request was not. */
const leavesOpen = (code: string): boolean => code.startsWith('InternalError');

/** The same message may be taken later: too much at once, or something between us and the provider that we can mend. */
const passing = (code: string): boolean => ['LimitExceeded', 'RequestLimitExceeded', 'AuthFailure', 'UnauthorizedOperation'].some((kind) => code.startsWith(kind))
  || code === 'FailedOperation.InsufficientBalanceInSmsPackage';

export function readSendAnswer(body: unknown, requestNo: string): SmsAnswer {
  const failed = failure.safeParse(body);
  if (failed.success) return refusal(failed.data.Response.Error);
  const answer = sent.safeParse(body);
  if (!answer.success) return { kind: 'UNKNOWN', cause: 'UNREADABLE' };
  const [status] = answer.data.Response.SendStatusSet;
  // An answer that was meant for another message says nothing of this one.
  if (!status || status.SessionContext !== requestNo) return { kind: 'UNKNOWN', cause: 'OTHER_REQUEST' };
  if (status.Code !== 'Ok') return refusal(status);
  return /^[\x21-\x7e]{1,64}$/.test(status.SerialNo) ? { kind: 'ACCEPTED', providerId: status.SerialNo } : { kind: 'UNKNOWN', cause: 'UNREADABLE' };
}

/** Messages of the provider quote the phone now and then: digits of that length stay out. */
function refusal({ Code, Message }: { readonly Code: string; readonly Message: string }): SmsAnswer {
  if (leavesOpen(Code)) return { kind: 'UNKNOWN', cause: Code.slice(0, 80) };
  return { kind: 'REFUSED', code: Code.slice(0, 80), text: Message.replace(/\d{7,}/g, '…').slice(0, 160), passing: passing(Code) };
}

export function readStatuses(body: unknown, { requestNo }: SmsSearch): SmsFinding {
  const failed = failure.safeParse(body);
  if (failed.success) return { kind: 'UNKNOWN', cause: failed.data.Response.Error.Code.slice(0, 80) };
  const answer = statuses.safeParse(body);
  if (!answer.success) return { kind: 'UNKNOWN', cause: 'UNREADABLE' };
  const found = answer.data.Response.PullSmsSendStatusSet.find(({ SessionContext }) => SessionContext === requestNo);
  if (!found) return { kind: 'ABSENT' };
  return { kind: 'FOUND', providerId: found.SerialNo, status: statusOf(found.ReportStatus, found.Description) };
}

export function readReportCall(body: unknown): readonly SmsReport[] {
  const call = reports.safeParse(body);
  if (!call.success) throw invalidInput('body', '不是短信回执：应为回执数组', 'not a delivery report: an array of reports is expected');
  return call.data.map(({ sid, report_status: outcome, errmsg }) => ({ providerId: sid, status: statusOf(outcome, errmsg) }));
}

/** The carrier's code in our letters: SUCCESS is DELIVRD whatever code stands beside it. */
function statusOf(outcome: string, code: string): string {
  if (outcome === 'SUCCESS') return 'DELIVRD';
  return code === 'DELIVRD' ? 'UNDELIV' : code.replace(/[^A-Za-z0-9:_.-]/g, '').slice(0, 32) || 'UNDELIV';
}
