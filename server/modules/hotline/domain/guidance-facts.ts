import type { Bilingual } from '../../../platform/errors.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { chinaClockText } from '../../calendar/domain/china-clock.js';
import type { VerificationFailure } from './bank-failure-guidance.js';

/** What the answer to a caller rests on. */
export interface GuidanceFacts {
  readonly state: ApplicationState;
  readonly cameFrom: ApplicationState | null;
  /** When the review is due, while its clock runs. */
  readonly slaDeadline: Date | null;
  /** When the applicant's wait times out. */
  readonly waitingUntil: Date | null;
  readonly payoutsLeft: number;
  /** Of the latest bank verification attempt; null where it has not failed. */
  readonly failure: VerificationFailure | null;
  /** The attempt waits for the applicant to type the code of the remark. */
  readonly awaitsCode: boolean;
  /** What the applicant was sent with the latest return or rejection. */
  readonly sentText: string | null;
  readonly now: Date;
}

/** What a hotline agent sees at a glance and says. No personal data, never a code. */
export interface Guidance {
  readonly status: Bilingual;
  readonly blocks: Bilingual;
  readonly nextActor: Bilingual;
  readonly deadline: Date | null;
  readonly attemptsLeft: number | null;
  readonly say: Bilingual;
}

/** What a state answers; where it says nothing of them, there is no deadline and no count of attempts. */
export type Answer = (facts: GuidanceFacts) => Omit<Guidance, 'deadline' | 'attemptsLeft'> & Partial<Guidance>;

export const say = (zh: string, en: string): Bilingual => ({ zh, en });

export const actors = {
  applicant: say('申请人', 'The applicant'),
  reviewers: say('审核人员', 'Our reviewers'),
  seniors: say('复核人员', 'Our senior reviewers'),
  system: say('系统', 'The system'),
  nobody: say('无', 'Nobody'),
} as const;

export const by = (deadline: Date | null): Bilingual =>
  deadline ? say(`请在 ${chinaClockText(deadline)} 前完成。`, ` Please do this before ${chinaClockText(deadline)}.`) : say('', '');

/** When a result is due. A promise that was broken is not repeated. */
export function expected({ slaDeadline, now }: Pick<GuidanceFacts, 'slaDeadline' | 'now'>): Bilingual {
  if (!slaDeadline) return say('通常三个工作日内有结果，', ' It usually takes three working days;');
  if (slaDeadline < now) return say('这份申请已超过承诺的时间，非常抱歉，我们正在加急处理，', ' It is later than promised, for which we apologise; it is being hurried along, and');
  const due = chinaClockText(slaDeadline);
  return say(`预计 ${due} 前有结果，`, ` A result is due by ${due};`);
}

/** Parts of one speech. */
export const join = (...parts: readonly Bilingual[]): Bilingual =>
  say(parts.map(({ zh }) => zh).join(''), parts.map(({ en }) => en).join(''));

/** Where the caller finds the application. */
export const orders = say('网上营业厅 → 个人中心 → 我的业务单 → 证书申请', 'online hall → personal centre → my orders → certificate applications');
