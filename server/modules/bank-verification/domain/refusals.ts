import { DomainError } from '../../../platform/errors.js';

export const tooEarly = (retryAt: Date): DomainError =>
  new DomainError(
    'TOO_EARLY',
    {
      zh: '同一账户两次打款须间隔 30 分钟，请稍后再试；如账户有误，请更正后提交',
      en: 'The same account is paid at most every 30 minutes; try again later, or correct the account',
    },
    { retryAt },
  );

export const noPayoutLeft = (): DomainError =>
  new DomainError('LIMIT_REACHED', {
    zh: '打款次数已用完，须由复核员处理',
    en: 'No payout is left for this application; a senior reviewer decides',
  });

export const noCodeExpected = (): DomainError =>
  new DomainError('WRONG_STATE', {
    zh: '当前没有待填写的验证码，请刷新后查看金融认证的进度',
    en: 'No code is expected now; reload to see how the verification stands',
  });

export const codeMalformed = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    { zh: '验证码为 6 位数字，请查看对公账户收到 0.01 元时的附言', en: 'The code has six digits; see the remark of the 0.01 yuan payment' },
    { field: 'code' },
  );

export const codeWrong = (triesLeft: number): DomainError =>
  triesLeft > 0
    ? new DomainError(
      'INVALID_INPUT',
      { zh: `验证码不正确，还可尝试 ${triesLeft} 次`, en: `The code is not right; ${triesLeft} more tries` },
      { field: 'code' },
    )
    : new DomainError('LIMIT_REACHED', {
      zh: '验证码错误次数过多，本次金融认证未通过，请重新提交账户信息',
      en: 'Too many wrong codes: this verification has failed; submit the account again',
    });

export const unknownBranch = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    { zh: '没有这个开户行，请输入银行关键字后从列表中选择', en: 'There is no such branch; search by keyword and pick one from the list' },
    { field: 'bankAccount.branchCode' },
  );
