/** What the carriers can say, by the name that control actions give. */
export interface CarrierSays {
  readonly result: string;
  readonly description: string;
  readonly detail?: string;
}

export const carrierAnswers = {
  MATCH: { result: '0', description: '认证通过' },
  MISMATCH: { result: '-4', description: '信息不一致' },
  MISMATCH_NAME: { result: '-4', description: '信息不一致', detail: 'PhoneNameMismatch' },
  MISMATCH_ID_NUMBER: { result: '-4', description: '信息不一致', detail: 'PhoneIdCardMismatch' },
  MISMATCH_BOTH: { result: '-4', description: '信息不一致', detail: 'PhoneIdCardMismatch,PhoneNameMismatch' },
  BAD_PHONE: { result: '-6', description: '手机号码不合法' },
  BAD_ID_NUMBER: { result: '-7', description: '身份证号码有误' },
  BAD_NAME: { result: '-8', description: '姓名校验不通过' },
  NO_RECORD: { result: '-9', description: '没有记录' },
  BUSY: { result: '-11', description: '验证中心服务繁忙' },
  DAILY_LIMIT: { result: '-12', description: '认证次数超过当日限制' },
  UNSUPPORTED: { result: '-13', description: '该省份/号段暂不支持' },
} as const satisfies Readonly<Record<string, CarrierSays>>;

export type CarrierAnswerName = keyof typeof carrierAnswers;
export const carrierAnswerNames = Object.keys(carrierAnswers) as [CarrierAnswerName, ...CarrierAnswerName[]];

/** Last four digits that choose an answer by themselves, so that it can be played without a control action. */
const byLastDigits: Readonly<Record<string, CarrierAnswerName>> = {
  '0004': 'MISMATCH_NAME',
  '0014': 'MISMATCH_ID_NUMBER',
  '0024': 'MISMATCH_BOTH',
  '0034': 'MISMATCH',
  '0006': 'BAD_PHONE',
  '0009': 'NO_RECORD',
  '0011': 'BUSY',
  '0012': 'DAILY_LIMIT',
  '0013': 'UNSUPPORTED',
};

/** Virtual operators' ranges are not supported, as by the real service. */
export function usualAnswer(phone: string): CarrierAnswerName {
  if (/^1(62|65|70|71)/.test(phone)) return 'UNSUPPORTED';
  return byLastDigits[phone.slice(-4)] ?? 'MATCH';
}
