import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PartyHouse } from '../party.js';
import { finishCheck, loadCheck, saveCheck, type FaceCheck } from './check.js';
import { drawFrame } from './frame.js';
import { faceOutcomes, type FaceOutcomeName } from './outcomes.js';

const TOKEN_LIVES_MS = 7_200_000;
const RESULT_KEPT_MS = 3 * 86_400_000;
const [TOKEN_EXPIRED, UNFINISHED] = [15, 17];

const detectAuth = z.object({
  RuleId: z.string().regex(/^\d{1,10}$/),
  IdCard: z.string().regex(/^\d{17}[\dX]$/),
  Name: z.string().min(1).max(60),
  RedirectUrl: z.url({ protocol: /^https?$/ }),
  Extra: z.string().max(1000).default(''),
});
const getDetectInfo = z.object({ BizToken: z.string(), RuleId: z.string(), InfoType: z.string().regex(/^[0-4]{1,4}$/) });

export interface FaceSettings {
  /** How every check ends without anybody touching the page; null waits for the page or a control action. */
  readonly outcome: FaceOutcomeName | null;
}

export const failure = (Code: string, Message: string) => ({ Response: { Error: { Code, Message }, RequestId: randomUUID() } });

/** Answers one signed call. */
export async function answerFace(house: PartyHouse, settings: FaceSettings, action: string, body: unknown): Promise<unknown> {
  if (action === 'DetectAuth') {
    const order = detectAuth.safeParse(body);
    return order.success ? openCheck(house, order.data) : failure('InvalidParameter', z.prettifyError(order.error));
  }
  if (action === 'GetDetectInfoEnhanced') {
    const question = getDetectInfo.safeParse(body);
    return question.success ? tellResult(house, settings, question.data) : failure('InvalidParameter', z.prettifyError(question.error));
  }
  return failure('InvalidAction', `The action ${action} is not known`);
}

function openCheck(house: PartyHouse, order: z.output<typeof detectAuth>) {
  const token = randomUUID().toUpperCase();
  saveCheck(house, {
    token, ruleId: order.RuleId, idCard: order.IdCard, name: order.Name, extra: order.Extra,
    redirectUrl: order.RedirectUrl, at: house.now().toISOString(), outcome: null,
  });
  return { Response: { Url: `${house.url}/page?token=${token}`, BizToken: token, RequestId: randomUUID() } };
}

async function tellResult(house: PartyHouse, settings: FaceSettings, { BizToken, RuleId, InfoType }: z.output<typeof getDetectInfo>) {
  const found = loadCheck(house, BizToken);
  if (!found || found.ruleId !== RuleId) return failure('InvalidParameterValue.BizTokenIllegal', 'The BizToken is not known');
  const age = house.now().getTime() - Date.parse(found.at);
  if (age > RESULT_KEPT_MS) return failure('InvalidParameterValue.BizTokenExpired', 'The BizToken has expired');
  const check = settings.outcome === null ? found : finishCheck(house, found, settings.outcome);
  const withFrame = check.outcome !== null && /[03]/.test(InfoType) && faceOutcomes[check.outcome].liveStatus === 0;
  const BestFrame = withFrame ? { BestFrame: (await drawFrame(check.token)).toString('base64'), BestFrames: [] } : null;
  const Text = textOf(check, age, house.faults.has('FORGED'));
  return { Response: { Text, IdCardData: null, BestFrame, VideoData: null, RequestId: randomUUID() } };
}

/** FORGED: a stranger in the line answers with a success of somebody else's. */
function textOf(check: FaceCheck, age: number, forged: boolean): object {
  const person = { IdCard: check.idCard, Name: check.name, Extra: check.extra };
  if (forged) return { ...person, Extra: randomUUID(), ErrCode: 0, ErrMsg: '成功', LiveStatus: 0, Comparestatus: 0, Sim: '99.9' };
  if (check.outcome === null) {
    const end = age > TOKEN_LIVES_MS ? { ErrCode: TOKEN_EXPIRED, ErrMsg: 'token过期' } : { ErrCode: UNFINISHED, ErrMsg: '流程未完成' };
    return { ...person, ...end, LiveStatus: null, Comparestatus: null, Sim: null };
  }
  const { code, liveStatus, compareStatus, similarity, zh } = faceOutcomes[check.outcome];
  return { ...person, ErrCode: code, ErrMsg: zh, LiveStatus: liveStatus, Comparestatus: compareStatus, Sim: similarity };
}
