import type { Bilingual } from '../../../platform/errors.js';

/** Why a refund waits for people. */
export const refundProblems = {
  NO_CHANNEL: { zh: '对公转账须由财务转回', en: 'a bank transfer is sent back by finance' },
  ABNORMAL: { zh: '微信退款异常，用户账户无法入账', en: 'WeChat could not credit the payer' },
  CLOSED: { zh: '微信退款已关闭', en: 'WeChat closed the refund' },
  REFUSED: { zh: '微信拒绝退款', en: 'WeChat refused the refund' },
  PAYOUT_FAILED: { zh: '银行退款未成功', en: 'the bank transfer back did not arrive' },
} as const satisfies Record<string, Bilingual>;
export type RefundProblem = keyof typeof refundProblems;
