import { z } from 'zod';
import { callTc3, type Tc3Line } from '../../platform/tc3-call.js';
import type { CarrierAnswer, ContradictedPair, PhoneCheckGateway, PhoneFactors } from './port.js';

export type TencentPhoneVerificationConfig = Omit<Tc3Line, 'service' | 'version'>;

const ANSWER_LIMIT = 16 * 1024;
/** The mode that says which pair differs. */
const DETAILED = '1';

const failure = z.object({ Response: z.object({ Error: z.object({ Code: z.string().regex(/^[A-Za-z0-9._]{1,80}$/) }) }) });
const verdict = z.object({
  Response: z.object({
    Result: z.string().regex(/^-?\d{1,8}$/),
    ResultDetail: z.string().max(200).nullish(),
    RequestId: z.string().min(1),
  }),
});

/** What an answer to PhoneVerification says. */
export function readVerdict(body: unknown): CarrierAnswer {
  const refused = failure.safeParse(body);
  if (refused.success) return { kind: 'UNAVAILABLE', cause: refused.data.Response.Error.Code };
  const parsed = verdict.safeParse(body);
  if (!parsed.success) return { kind: 'UNAVAILABLE', cause: 'UNREADABLE' };
  const { Result: code, ResultDetail } = parsed.data.Response;
  return { kind: 'ANSWERED', code, ...(code === '-4' && { contradicted: contradictedPair(ResultDetail ?? '') }) };
}

function contradictedPair(detail: string): ContradictedPair {
  const name = detail.includes('PhoneNameMismatch');
  const idNumber = detail.includes('PhoneIdCardMismatch');
  if (name && idNumber) return 'BOTH';
  if (name) return 'NAME';
  return idNumber ? 'ID_NUMBER' : 'UNSAID';
}

async function check(line: Tc3Line, { name, idNumber, phone }: PhoneFactors): Promise<CarrierAnswer> {
  const body = { IdCard: idNumber, Name: name, Phone: phone, VerifyMode: DETAILED };
  const reply = await callTc3(line, { action: 'PhoneVerification', body, limit: ANSWER_LIMIT });
  return 'failed' in reply ? { kind: 'UNAVAILABLE', cause: reply.failed } : readVerdict(reply.answered);
}

/** Tencent Cloud PhoneVerification, API 3.0 of 2018-03-01, in its detailed mode. */
export function createTencentPhoneVerification(config: TencentPhoneVerificationConfig): PhoneCheckGateway {
  const line: Tc3Line = { ...config, service: 'faceid', version: '2018-03-01' };
  return { check: (factors) => check(line, factors) };
}
