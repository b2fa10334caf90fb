import type { Bilingual } from '../../../platform/errors.js';
import { isChannelFault, payoutFailureLabels, type PayoutFailure } from '../../treasury/domain/payout-failures.js';

/** Why the last attempt did not pass: the bank's reason, or how it ended without one. */
export type VerificationFailure = PayoutFailure | 'RETURNED' | 'CODE_EXHAUSTED' | 'EXPIRED';

/** What to check before submitting again: a sentence. */
const corrections: Readonly<Record<VerificationFailure, Bilingual>> = {
  NAME_MISMATCH: {
    zh: '请核对基本户户名：须与银行预留的单位全称一致，并确认账号是这一户名下的。',
    en: 'Please check that the account name is the full name the bank has on file, and that the number belongs to it.',
  },
  NO_SUCH_ACCOUNT: { zh: '请逐位核对账号，注意不要漏位或多位。', en: 'Please compare the account number digit by digit; none missing, none too many.' },
  ACCOUNT_CLOSED: { zh: '原账户已销户，请改填现在使用的基本户。', en: 'The account was closed; please give the basic account in use now.' },
  ACCOUNT_BLOCKED: {
    zh: '账户被冻结或只付不收，请先联系开户行恢复，或改填可以收款的基本户。',
    en: 'Please ask the bank to lift the block first, or give a basic account that can receive money.',
  },
  WRONG_BRANCH: {
    zh: '请重新输入银行关键字（例如“工商”），从下拉列表中选择正确的开户行。',
    en: 'Please type a keyword of the bank again and pick the right branch from the list.',
  },
  CHANNEL_DOWN: { zh: '这是银行通道的问题，账户不用修改。', en: 'The fault is on the bank’s line; the account need not be changed.' },
  INSUFFICIENT_FUNDS: { zh: '这是我方付款账户的问题，账户不用修改。', en: 'The fault is with our own account; yours need not be changed.' },
  RATE_LIMITED: { zh: '银行暂时限制付款次数，账户不用修改。', en: 'The bank limits how often we pay; the account need not be changed.' },
  RETURNED: {
    zh: '款项到账后又被银行退回，请与开户行核实账户能否正常收款，并核对户名、开户行和账号。',
    en: 'Please ask the bank whether the account can receive money, and compare name, branch and number.',
  },
  CODE_EXHAUSTED: {
    zh: '验证码多次填写不符，请向财务人员查看最近一笔 0.01 元的交易附言后再办理。',
    en: 'Please have the accountant read the remark of the latest 0.01 yuan before the next try.',
  },
  EXPIRED: { zh: '验证码未在期限内填写，请重新发起金融认证。', en: 'Please start the bank verification again and enter the code in time.' },
};

const endings: Readonly<Record<Exclude<VerificationFailure, PayoutFailure>, Bilingual>> = {
  RETURNED: { zh: '银行退汇', en: 'The bank returned the money' },
  CODE_EXHAUSTED: { zh: '验证码错误次数过多', en: 'The code was entered wrongly too often' },
  EXPIRED: { zh: '验证码逾期未填', en: 'The code was not entered in time' },
};

export interface FailureGuidance {
  /** What happened, as the bank says it. */
  readonly label: Bilingual;
  readonly correction: Bilingual;
  /** False where the fault is on our side and the system tries again by itself. */
  readonly applicantActs: boolean;
}

const unsaid: FailureGuidance = {
  label: { zh: '银行未说明原因', en: 'The bank does not say why' },
  correction: { zh: '请核对户名、开户行和账号。', en: 'Please compare name, branch and number of the account.' },
  applicantActs: true,
};

export function failureGuidance(failure: VerificationFailure | null): FailureGuidance {
  if (failure === null) return unsaid;
  const own = failure === 'RETURNED' || failure === 'CODE_EXHAUSTED' || failure === 'EXPIRED';
  return {
    label: own ? endings[failure] : payoutFailureLabels[failure],
    correction: corrections[failure],
    applicantActs: own || !isChannelFault(failure),
  };
}
