import type { Bilingual } from '../../../platform/errors.js';
import { chinaMoment } from '../../calendar/domain/china-clock.js';
import type { ApplicationState } from './application-states.js';

/** An order as far as its applicant is told of it. */
export interface StatusFacts {
  readonly state: ApplicationState;
  readonly cameFrom: ApplicationState | null;
  readonly slaRunning: boolean;
  readonly slaDeadline: Date | null;
  readonly waitingUntil: Date | null;
}

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** When the present state ends by itself, or has to be done by; null where nothing is promised or asked for. */
export function orderDeadline({ state, slaRunning, slaDeadline, waitingUntil }: StatusFacts): Date | null {
  switch (state) {
    case 'PENDING_REVIEW':
    case 'IN_REVIEW':
    case 'SECOND_REVIEW':
      return slaRunning ? slaDeadline : null;
    case 'AWAITING_PAYMENT':
    case 'RETURNED':
    case 'BANK_VERIFICATION_FAILED':
    case 'PENDING_DOWNLOAD':
      return waitingUntil;
    default:
      return null;
  }
}

/** What happens next with an order and by when, in one sentence for its applicant. */
export function statusSentence(facts: StatusFacts, now: Date): Bilingual {
  const due = orderDeadline(facts);
  switch (facts.state) {
    case 'DRAFT':
      return say('请填写并提交申请，草稿会一直保留。', 'Fill in and submit the application; the draft is kept.');
    case 'AWAITING_PAYMENT':
      return say(`请${before(due).zh}完成支付，逾期申请将自动过期。`, `Pay${before(due).en}; after that the order expires.`);
    case 'PENDING_REVIEW':
    case 'IN_REVIEW':
      return inReview(due, now);
    case 'SECOND_REVIEW':
      return afterBank(facts) ? bankWithPeople(due, now) : inReview(due, now);
    case 'RETURNED':
      return say(
        `请按退回原因修改，并${before(due).zh || '尽快'}重新提交，逾期申请将自动过期。`,
        `Correct what was returned and hand it in again${before(due).en}; after that the order expires.`,
      );
    case 'ON_HOLD':
      return say('申请需要进一步核实，目前由工作人员处理，您暂时无需操作。', 'Something is being looked into by our staff; you need not do anything now.');
    case 'BANK_VERIFYING':
      return say(
        '审核已通过，系统正在向贵单位基本户支付 0.01 元进行金融认证，一般一个工作日内完成，您无需操作。',
        'Approved: 0.01 yuan is being paid to your basic account to verify it, which usually takes a working day; you need not do anything.',
      );
    case 'BANK_VERIFICATION_FAILED':
      return say(
        `金融认证未通过，请${before(due).zh}核对并更正账户信息，提交后系统将再次打款。`,
        `The account could not be verified: correct it${before(due).en}, and it is paid again.`,
      );
    default:
      return lastSteps(facts, due);
  }
}

type LastState = Exclude<ApplicationState, 'DRAFT' | 'AWAITING_PAYMENT' | 'PENDING_REVIEW' | 'IN_REVIEW' | 'SECOND_REVIEW' | 'RETURNED'
  | 'ON_HOLD' | 'BANK_VERIFYING' | 'BANK_VERIFICATION_FAILED'>;

function lastSteps(facts: StatusFacts, due: Date | null): Bilingual {
  switch (facts.state as LastState) {
    case 'PENDING_DOWNLOAD':
      return say(
        `请${before(due).zh}插入 Ukey，在驱动程序中点击“开始更新”下载证书，PIN 码不变。`,
        `Plug in the Ukey${before(due).en} and choose “start” in the driver to download the certificate; the PIN stays the same.`,
      );
    case 'ISSUING':
      return say('正在签发并写入证书，请勿拔出 Ukey 或关闭驱动程序。', 'The certificate is being issued and written: leave the Ukey plugged in and the driver open.');
    case 'COMPLETED':
      return say('证书已更新到 Ukey，本次续期办理完成。', 'The certificate is on the Ukey; the renewal is done.');
    case 'REJECTED':
      return say('申请未通过，原因见下，已付费用将原路退回。', 'The application was refused for the reasons below; what was paid goes back the way it came.');
    case 'CANCELLED':
      return say('申请已关闭，已付费用（如有）将原路退回，需要时可重新申请。', 'The order is closed; what was paid, if anything, goes back the way it came. You may apply again.');
    case 'EXPIRED':
      return facts.cameFrom === 'AWAITING_PAYMENT'
        ? say('未在期限内支付，申请已过期，可重新申请。', 'It was not paid in time and has expired; you may apply again.')
        : say('超过办理期限，申请已过期；15 天内可拨打客服热线申请恢复，之后已付费用将原路退回。', 'It was not completed in time and has expired. Call the hotline within 15 days to have it reopened; after that what was paid goes back.');
  }
}

/** `在 6月15日 10:00 前`, with a space before it in English; nothing where no time is set. */
function before(due: Date | null): Bilingual {
  if (!due) return say('', '');
  const { zh, en } = chinaMoment(due);
  return say(`在 ${zh} 前`, ` before ${en}`);
}

/** A promise that was broken is not repeated. */
function inReview(due: Date | null, now: Date): Bilingual {
  if (!due) return say('审核人员正在审核，一般三个工作日内完成，您无需操作。', 'Our reviewers are at it, usually for up to three working days; you need not do anything.');
  if (due < now) return say('审核已超过承诺的时间，非常抱歉，我们正在加急处理，您无需操作。', 'The review is later than promised, for which we apologise; it is being hurried along and you need not do anything.');
  const { zh, en } = chinaMoment(due);
  return say(`审核人员将在 ${zh} 前完成审核，您无需操作。`, `Our reviewers will be done before ${en}; you need not do anything.`);
}

function bankWithPeople(due: Date | null, now: Date): Bilingual {
  const rest = inReview(due, now);
  return say(`对公账户未能自动验证，已转人工处理。${rest.zh}`, `The account could not be verified automatically and is with our staff. ${rest.en}`);
}

const bankStates: readonly (ApplicationState | null)[] = ['BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'];
const afterBank = ({ cameFrom }: StatusFacts): boolean => bankStates.includes(cameFrom);
