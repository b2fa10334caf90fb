import { z } from 'zod';
import type { FaceCheckAnswer, FaceCheckOpening, FaceCheckQuestion } from './port.js';

const failure = z.object({ Response: z.object({ Error: z.object({ Code: z.string().regex(/^[A-Za-z0-9._]{1,80}$/) }) }) });

const opening = z.object({
  Response: z.object({
    Url: z.url({ protocol: /^https?$/ }).max(1000),
    BizToken: z.string().min(1).max(128),
    RequestId: z.string().min(1),
  }),
});

/** The documentation says a number; answers hold it as text, too. */
const wholeNumber = z.union([z.int(), z.string().regex(/^-?\d{1,8}$/).transform(Number)]);
const decimal = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/).transform(Number);
const score = z.union([z.number(), decimal]).pipe(z.number().min(0).max(100));

const detectInfo = z.object({
  Response: z.object({
    Text: z.object({
      ErrCode: wholeNumber.nullish(),
      LiveStatus: wholeNumber.nullish(),
      Comparestatus: wholeNumber.nullish(),
      Sim: z.union([z.literal('').transform(() => null), score]).nullish(),
      IdCard: z.string(),
      Name: z.string(),
      Extra: z.string(),
    }),
    BestFrame: z.object({ BestFrame: z.base64().nullish() }).nullish(),
    RequestId: z.string().min(1),
  }),
});

/** A token that the provider no longer knows (or never made) is as good as one that ran out. */
const tokenGone = new Set(['InvalidParameterValue.BizTokenExpired', 'InvalidParameterValue.BizTokenIllegal']);
const EXPIRED = '15';
const UNFINISHED = '17';

const errorCode = (body: unknown): string | undefined => failure.safeParse(body).data?.Response.Error.Code;

/** What the answer to DetectAuth says. */
export function readOpening(body: unknown): FaceCheckOpening {
  const refused = errorCode(body);
  if (refused !== undefined) return { kind: 'UNAVAILABLE', cause: refused };
  const parsed = opening.safeParse(body);
  if (!parsed.success) return { kind: 'UNAVAILABLE', cause: 'UNREADABLE' };
  return { kind: 'OPENED', url: parsed.data.Response.Url, token: parsed.data.Response.BizToken };
}

/** What the answer to GetDetectInfoEnhanced says of the very check that was asked about. */
export function readResult(body: unknown, question: FaceCheckQuestion): FaceCheckAnswer {
  const refused = errorCode(body);
  if (refused !== undefined) return tokenGone.has(refused) ? answered(EXPIRED, null) : { kind: 'UNAVAILABLE', cause: refused };
  const parsed = detectInfo.safeParse(body);
  if (!parsed.success) return { kind: 'UNAVAILABLE', cause: 'UNREADABLE' };
  const { Text, BestFrame } = parsed.data.Response;
  if (Text.Extra !== question.requestNo) return { kind: 'UNAVAILABLE', cause: 'OTHER_REQUEST' };
  if (Text.IdCard !== question.idNumber || Text.Name !== question.name) return { kind: 'UNAVAILABLE', cause: 'OTHER_PERSON' };
  const code = String(Text.ErrCode ?? UNFINISHED);
  return answered(code, similarityOf(code, Text), BestFrame?.BestFrame ?? undefined);
}

type DetectText = z.output<typeof detectInfo>['Response']['Text'];

/** A success whose parts say otherwise names no similarity, which makes it doubtful: a person looks at it. */
function similarityOf(code: string, { LiveStatus, Comparestatus, Sim }: DetectText): number | null {
  const contradicted = code === '0' && ((LiveStatus ?? 0) !== 0 || (Comparestatus ?? 0) !== 0);
  return contradicted ? null : (Sim ?? null);
}

function answered(code: string, similarity: number | null, frame?: string): FaceCheckAnswer {
  return { kind: 'ANSWERED', code, similarity, ...(frame && { frame: Buffer.from(frame, 'base64') }) };
}
