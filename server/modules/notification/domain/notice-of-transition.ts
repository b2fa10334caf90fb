import type { Bilingual } from '../../../platform/errors.js';
import type { ApplicationEvent, ApplicationState } from '../../application/domain/application-states.js';
import type { NoticeKind } from './notice-kinds.js';

export interface TransitionFacts {
  readonly event: ApplicationEvent;
  readonly fromState: ApplicationState;
  readonly toState: ApplicationState;
}

/** Events of an order after which its applicant may have to be told something. */
export const toldEvents = [
  'submit', 'paid', 'return', 'confirmReturn', 'approve', 'confirmApproval', 'bankFailed', 'bankReturned', 'bankPassed', 'confirmRejection',
  'cancel', 'annul', 'recall', 'expire', 'reopen', 'grantPayout', 'payAgain',
] as const satisfies readonly ApplicationEvent[];

/** What the state that an order comes into means to its applicant. */
const byState: Readonly<Partial<Record<ApplicationState, NoticeKind>>> = {
  AWAITING_PAYMENT: 'PAYMENT_DUE',
  PENDING_REVIEW: 'PAID',
  RETURNED: 'RETURNED',
  BANK_VERIFYING: 'APPROVED',
  BANK_VERIFICATION_FAILED: 'BANK_FAILED',
  PENDING_DOWNLOAD: 'PENDING_DOWNLOAD',
  REJECTED: 'REJECTED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
};

/** The notice of a state change; none where it is no news: a draft that its own applicant gives up. */
export function noticeOfTransition({ event, fromState, toState }: TransitionFacts): NoticeKind | undefined {
  if (event === 'recall') return 'RECALLED';
  if (event === 'cancel' && fromState === 'DRAFT') return undefined;
  return byState[toState];
}

/** What the applicant has to do, in the words of their page. */
export const tasks: Readonly<Partial<Record<ApplicationState, Bilingual>>> = {
  AWAITING_PAYMENT: { zh: '去支付', en: 'pay' },
  RETURNED: { zh: '修改并重新提交', en: 'correct and resubmit' },
  BANK_VERIFICATION_FAILED: { zh: '修改账户信息', en: 'correct the bank account' },
  PENDING_DOWNLOAD: { zh: '下载证书', en: 'update the certificate' },
};
