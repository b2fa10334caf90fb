import type { ApplicationState } from '../../application/domain/application-states.js';
import { failureGuidance, type VerificationFailure } from './bank-failure-guidance.js';
import { actors, by, join, orders, say, type Answer, type GuidanceFacts } from './guidance-facts.js';

/** While the account is verified. */
export const bankAnswers = {
  BANK_VERIFYING: ({ awaitsCode, payoutsLeft, failure }) => ({
    ...(awaitsCode ? codeAwaited : payoutUnderWay(failure)),
    attemptsLeft: payoutsLeft,
  }),

  BANK_VERIFICATION_FAILED: (facts) => bankFailed(facts),
} as const satisfies Partial<Record<ApplicationState, Answer>>;

const codeAwaited: ReturnType<Answer> = {
  status: say('等待填写打款验证码', 'Waiting for the code of the payout'),
  blocks: say('尚未填写交易附言里的验证码', 'The code in the remark of the payout has not been entered'),
  nextActor: actors.applicant,
  say: join(
    say('您好，系统已向贵单位基本户打款 0.01 元，附言里有 6 位验证码。请向财务查看后登录', 'We paid 0.01 yuan into your account with a six-digit code in the remark. Ask your accountant for it, log in, open '), orders,
    say('，点击“金融认证”填写。验证码只有贵单位能看到，我们无法查询。', ' and enter it under “bank verification”. Only you can see the code; we cannot look it up.'),
  ),
};

function payoutUnderWay(failure: VerificationFailure | null): ReturnType<Answer> {
  const { applicantActs } = failureGuidance(failure);
  return {
    status: say('金融认证中', 'Bank verification under way'),
    blocks: applicantActs
      ? say('等待 0.01 元到账并核对', 'The 0.01 yuan has to arrive and be matched')
      : say('银行通道暂时不畅，系统会自动再次打款', 'The bank’s line is disturbed; the system pays again by itself'),
    nextActor: actors.system,
    say: say(
      '您好，审核已通过，系统正在向贵单位基本户打款 0.01 元验证账户，通常 1 个工作日内完成，您不用操作。通过后就可以在驱动程序里更新证书。',
      'It is approved; the system is paying 0.01 yuan into your account to verify it, usually within one working day, and you need not do anything. After that the certificate can be updated in the driver.',
    ),
  };
}

function bankFailed({ failure, payoutsLeft, waitingUntil }: GuidanceFacts): ReturnType<Answer> {
  const { label, correction } = failureGuidance(failure);
  return {
    status: say('金融认证失败', 'Bank verification failed'),
    blocks: label,
    nextActor: actors.applicant,
    deadline: waitingUntil,
    attemptsLeft: payoutsLeft,
    say: join(
      say(`您好，系统向贵单位基本户打款 0.01 元没有成功：${label.zh}。`, `The 0.01 yuan to your account did not go through: ${label.en}. `),
      say(correction.zh, `${correction.en} `),
      say('请登录', 'Log in, open '), orders,
      say('，找到这份申请，点击“金融认证”，填写正确的基本户信息后提交，系统会再次打款。', ', find the application, choose “bank verification”, enter the right account and submit; the system then pays again.'),
      by(waitingUntil),
      say(payoutsLeft > 0 ? `还可以验证 ${payoutsLeft} 次。` : '', payoutsLeft > 0 ? ` ${payoutsLeft} more ${payoutsLeft === 1 ? 'try' : 'tries'} left.` : ''),
    ),
  };
}
