import type { Bilingual } from '../../../platform/errors.js';

export const phoneCheckResults = ['REQUESTED', 'MATCH', 'MISMATCH', 'NO_RECORD', 'UNSUPPORTED', 'ERROR'] as const;
export type PhoneCheckResult = (typeof phoneCheckResults)[number];

/** Which pair of name, ID number and phone the carrier contradicts, where it says so. */
export const phoneCheckPairs = ['NAME', 'ID_NUMBER', 'BOTH', 'UNSAID'] as const;
export type PhoneCheckPair = (typeof phoneCheckPairs)[number];

export const phoneCheckLabels: Readonly<Record<PhoneCheckResult, Bilingual>> = {
  REQUESTED: { zh: '待验证', en: 'requested' },
  MATCH: { zh: '一致', en: 'match' },
  MISMATCH: { zh: '不一致', en: 'mismatch' },
  NO_RECORD: { zh: '查无记录', en: 'no record' },
  UNSUPPORTED: { zh: '号段不支持', en: 'number range not supported' },
  ERROR: { zh: '查询失败', en: 'check failed' },
};
