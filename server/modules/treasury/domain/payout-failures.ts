import type { Bilingual } from '../../../platform/errors.js';

/** Why a payout did not arrive, in words for staff and applicants; the keys are the bank port's reasons. */
export const payoutFailureLabels = {
  NAME_MISMATCH: { zh: '户名与账号不符', en: 'The account name does not match the account' },
  NO_SUCH_ACCOUNT: { zh: '账号不存在', en: 'There is no such account' },
  ACCOUNT_CLOSED: { zh: '账户已销户', en: 'The account is closed' },
  ACCOUNT_BLOCKED: { zh: '账户已冻结', en: 'The account is blocked' },
  WRONG_BRANCH: { zh: '开户行错误', en: 'The branch is not that of the account' },
  CHANNEL_DOWN: { zh: '支付渠道故障', en: 'The payment channel is down' },
  INSUFFICIENT_FUNDS: { zh: '付款账户余额不足', en: 'Our own account has insufficient funds' },
  RATE_LIMITED: { zh: '银行限制付款频率', en: 'The bank limits how often we pay' },
} as const satisfies Record<string, Bilingual>;

export type PayoutFailure = keyof typeof payoutFailureLabels;

/** Faults on our side or on the way: they say nothing about the payee. */
const channelFaults: readonly PayoutFailure[] = ['CHANNEL_DOWN', 'INSUFFICIENT_FUNDS', 'RATE_LIMITED'];

/** A failure without a known reason is the payee's until shown otherwise. */
export function isChannelFault(reason: PayoutFailure | null): boolean {
  return reason !== null && channelFaults.includes(reason);
}
