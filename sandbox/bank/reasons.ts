interface ReasonText {
  /** ISO 20022 external code where one fits, else the bank's own. */
  readonly code: string;
  readonly iso: boolean;
  readonly zh: string;
  readonly en: string;
}

/** Why the bank does not pay, with the code and the words that it answers. */
export const reasons = {
  NAME_MISMATCH: { code: 'BE01', iso: true, zh: '收款户名不符', en: 'payee name does not match the account' },
  NO_SUCH_ACCOUNT: { code: 'AC01', iso: true, zh: '收款账号不存在', en: 'payee account does not exist' },
  ACCOUNT_CLOSED: { code: 'AC04', iso: true, zh: '收款账户已销户', en: 'payee account is closed' },
  ACCOUNT_BLOCKED: { code: 'AC06', iso: true, zh: '收款账户已冻结', en: 'payee account is blocked' },
  WRONG_BRANCH: { code: 'RC01', iso: true, zh: '收款开户行错误', en: 'payee branch code is wrong' },
  CHANNEL_DOWN: { code: 'CHNL', iso: false, zh: '支付渠道故障，请稍后再试', en: 'clearing channel is down' },
  INSUFFICIENT_FUNDS: { code: 'AM04', iso: true, zh: '付款账户余额不足', en: 'payer has insufficient funds' },
  RATE_LIMITED: { code: 'RATE', iso: false, zh: '交易过于频繁', en: 'too many transfers' },
} as const satisfies Record<string, ReasonText>;

export type Reason = keyof typeof reasons;
export const reasonNames = Object.keys(reasons) as [Reason, ...Reason[]];
