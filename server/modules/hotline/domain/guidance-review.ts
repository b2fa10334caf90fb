import type { Bilingual } from '../../../platform/errors.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { actors, expected, join, say, type Answer, type GuidanceFacts } from './guidance-facts.js';

/** While people of ours have it. */
export const reviewAnswers = {
  PENDING_REVIEW: (facts) => ({
    status: say('已付款，排队等待审核', 'Paid, waiting for review'),
    blocks: say('等待审核人员领取', 'No reviewer has taken it yet'),
    nextActor: actors.reviewers,
    deadline: facts.slaDeadline,
    say: inReview(facts),
  }),

  IN_REVIEW: (facts) => ({
    status: say('正在审核', 'Under review'),
    blocks: say('审核人员正在核对资料', 'A reviewer is going through the documents'),
    nextActor: actors.reviewers,
    deadline: facts.slaDeadline,
    say: inReview(facts),
  }),

  SECOND_REVIEW: (facts) => (afterBankFailure(facts) ? bankSecondReview(facts) : secondReview(facts)),

  ON_HOLD: ({ slaDeadline }) => ({
    status: say('暂时挂起', 'On hold'),
    blocks: say('正在核实有关情况', 'Something is being looked into'),
    nextActor: actors.seniors,
    deadline: slaDeadline,
    say: say(
      '您好，这份申请需要进一步核实，目前由我们内部处理，您暂时不用操作。需要您配合时会电话或短信联系经办人。',
      'The application needs looking into; we are on it and you need not do anything now. We shall call or text the operator if we need your help.',
    ),
  }),
} as const satisfies Partial<Record<ApplicationState, Answer>>;

function inReview(facts: GuidanceFacts): Bilingual {
  return join(
    say('您好，付款已收到，资料正在审核，您不用操作。', 'The payment has arrived and the documents are under review; you need not do anything.'),
    expected(facts),
    say('结果会通知经办人。', ' the operator will be told.'),
  );
}

function secondReview(facts: GuidanceFacts): ReturnType<Answer> {
  return {
    status: say('复核中', 'In second review'),
    blocks: say('需要另一位审核人员确认', 'A second reviewer has to confirm'),
    nextActor: actors.seniors,
    deadline: facts.slaDeadline,
    say: inReview(facts),
  };
}

const afterBankFailure = ({ cameFrom }: GuidanceFacts): boolean => cameFrom === 'BANK_VERIFYING' || cameFrom === 'BANK_VERIFICATION_FAILED' || cameFrom === 'PENDING_DOWNLOAD';

function bankSecondReview(facts: GuidanceFacts): ReturnType<Answer> {
  return {
    status: say('金融认证转人工复核', 'Bank verification with a senior reviewer'),
    blocks: say('多次打款未通过，或账户户名有变更', 'The payouts kept failing, or the account name was changed'),
    nextActor: actors.seniors,
    deadline: facts.slaDeadline,
    attemptsLeft: facts.payoutsLeft,
    say: join(
      say('您好，对公账户验证没有通过，已转人工复核，您暂时不用操作。', 'The bank verification did not pass and a senior reviewer is looking at it; you need not do anything now.'),
      expected(facts),
      say('处理结果会通知经办人。', ' the operator will be told.'),
    ),
  };
}
