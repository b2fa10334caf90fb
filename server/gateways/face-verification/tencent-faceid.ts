import { callTc3, type Tc3Line } from '../../platform/tc3-call.js';
import type { FaceCheckAnswer, FaceCheckOpening, FaceCheckOrder, FaceCheckQuestion, FaceVerificationGateway } from './port.js';
import { readOpening, readResult } from './wire-format.js';

export interface TencentFaceIdConfig extends Omit<Tc3Line, 'service' | 'version'> {
  /** The business flow that was set up at the provider: liveness and comparison, without its own ID capture. */
  readonly ruleId: string;
}

const OPENING_LIMIT = 16 * 1024;
/** A best frame is a photo of a phone's camera in base64. */
const RESULT_LIMIT = 8 * 1024 * 1024;
/** Of the kinds of information that can be asked for: 1 text, 3 best frame. No video is kept, so none is fetched. */
const INFO_TYPE = '13';

async function open(line: Tc3Line, RuleId: string, order: FaceCheckOrder): Promise<FaceCheckOpening> {
  const body = { RuleId, IdCard: order.idNumber, Name: order.name, RedirectUrl: order.redirectUrl, Extra: order.requestNo };
  const reply = await callTc3(line, { action: 'DetectAuth', body, limit: OPENING_LIMIT });
  return 'failed' in reply ? { kind: 'UNAVAILABLE', cause: reply.failed } : readOpening(reply.answered);
}

async function result(line: Tc3Line, RuleId: string, question: FaceCheckQuestion): Promise<FaceCheckAnswer> {
  const body = { BizToken: question.token, RuleId, InfoType: INFO_TYPE };
  const reply = await callTc3(line, { action: 'GetDetectInfoEnhanced', body, limit: RESULT_LIMIT });
  return 'failed' in reply ? { kind: 'UNAVAILABLE', cause: reply.failed } : readResult(reply.answered, question);
}

/**
 * Tencent Cloud FaceID, API 3.0 of 2018-03-01. Its answers are not signed: TLS says who gives them, and each is held
 * against the request number and the person that were asked about.
 */
export function createTencentFaceId({ ruleId, ...config }: TencentFaceIdConfig): FaceVerificationGateway {
  const line: Tc3Line = { ...config, service: 'faceid', version: '2018-03-01' };
  return { open: (order) => open(line, ruleId, order), result: (question) => result(line, ruleId, question) };
}
