/** How a check can end, as its button on the page says and as the provider's codes have it. */
export interface FaceOutcome {
  /** The provider's ErrCode; null leaves the check unfinished. */
  readonly code: number | null;
  readonly liveStatus: number;
  readonly compareStatus: number;
  readonly similarity: string;
  readonly zh: string;
  readonly en: string;
}

const outcome = (code: number | null, liveStatus: number, compareStatus: number, similarity: string, zh: string, en: string): FaceOutcome =>
  ({ code, liveStatus, compareStatus, similarity, zh, en });

/** By the name that control actions and buttons give. */
export const faceOutcomes = {
  PASS: outcome(0, 0, 0, '96.5', '通过', 'Passed'),
  NOT_LIVE: outcome(1002, 1002, 0, '', '非活体', 'Not a living face'),
  LOW_SIMILARITY: outcome(2016, 0, 2016, '41.2', '相似度低', 'Similarity too low'),
  NO_PHOTO: outcome(2007, 0, 2007, '', '查无照片', 'No photo on record'),
  NO_RECORD: outcome(2005, 0, 2005, '', '查无此人', 'No record of the person'),
  NAME_MISMATCH: outcome(2006, 0, 2006, '', '姓名与证件号不符', 'Name and ID do not match'),
  OTHER_ID: outcome(301, 0, 0, '', '非本人证件', 'Another ID'),
  ID_EXPIRED: outcome(302, 0, 0, '', '证件过期', 'ID expired'),
  RETRY_LIMIT: outcome(16, 1002, 0, '', '重试次数超限', 'Retry limit'),
  ENGINE_ERROR: outcome(1001, 1001, 0, '', '引擎错误', 'Engine error'),
  UNFINISHED: outcome(null, 0, 0, '', '不完成，直接返回', 'Go back unfinished'),
} as const satisfies Readonly<Record<string, FaceOutcome>>;

export type FaceOutcomeName = keyof typeof faceOutcomes;
export const faceOutcomeNames = Object.keys(faceOutcomes) as [FaceOutcomeName, ...FaceOutcomeName[]];
