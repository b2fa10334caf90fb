import type { Bilingual } from '../../../platform/errors.js';

/** Signals for people; which of them send a decision to second review is a setting. */
export const riskFlags = [
  'PHONE_CHECK_MISMATCH', 'PHONE_CHECK_UNCERTAIN', 'LIVENESS_UNCERTAIN', 'NO_FACE_RECOGNITION', 'SHARED_OPERATOR', 'SHARED_ACCOUNT',
  'EARLIER_REJECTION', 'NAME_CHANGED', 'OLD_CODE', 'SAMPLED',
] as const;
export type RiskFlag = (typeof riskFlags)[number];

export const riskFlagLabels: Readonly<Record<RiskFlag, Bilingual>> = {
  PHONE_CHECK_MISMATCH: { zh: '三要素不符', en: 'Phone check mismatch' },
  PHONE_CHECK_UNCERTAIN: { zh: '三要素未确认', en: 'Phone check inconclusive' },
  LIVENESS_UNCERTAIN: { zh: '活体存疑', en: 'Liveness uncertain' },
  NO_FACE_RECOGNITION: { zh: '未做人脸识别', en: 'Without face recognition' },
  SHARED_OPERATOR: { zh: '经办人多家办理', en: 'Operator of several organisations' },
  SHARED_ACCOUNT: { zh: '账户多家使用', en: 'Account of several organisations' },
  EARLIER_REJECTION: { zh: '曾被拒绝', en: 'Rejected before' },
  NAME_CHANGED: { zh: '名称变更', en: 'Name changed' },
  OLD_CODE: { zh: '旧机构代码', en: 'Old organisation code' },
  SAMPLED: { zh: '复核抽样', en: 'Sampled' },
};
