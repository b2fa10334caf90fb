import type { Bilingual } from '../../../platform/errors.js';
import type { ApplicationEvent } from '../../application/domain/application-states.js';
import { attemptMachine, type AttemptState } from '../../bank-verification/domain/attempt-states.js';
import type { DocumentKind } from '../../document/domain/document-states.js';
import { livenessMachine, type LivenessState } from '../../identity/domain/liveness-states.js';
import { phoneCheckLabels, type PhoneCheckResult } from '../../identity/domain/phone-check-results.js';

export type TimelineKind = 'transition' | 'sla' | 'document' | 'liveness' | 'phoneCheck' | 'payment' | 'bankAttempt' | 'note';

/** One thing that happened to a case. `byName` is empty where nobody of ours and not the applicant did it. */
export interface TimelineEvent {
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly code: string;
  readonly byName: string;
  readonly title: Bilingual;
  readonly detail: Bilingual | null;
}

/** A finished sentence in either language for each change of state. */
export const transitionTitles: Readonly<Record<ApplicationEvent, Bilingual>> = {
  submit: { zh: '提交申请', en: 'Submitted' },
  paid: { zh: '支付成功，进入审核', en: 'Paid; review begins' },
  claim: { zh: '领取', en: 'Claimed' },
  release: { zh: '释放回队列', en: 'Released to the queue' },
  approve: { zh: '审核通过', en: 'Approved' },
  propose: { zh: '转交复核', en: 'Sent to second review' },
  return: { zh: '退回修改', en: 'Returned for correction' },
  resubmit: { zh: '重新提交', en: 'Resubmitted' },
  hold: { zh: '挂起', en: 'Put on hold' },
  resume: { zh: '解除挂起', en: 'Taken off hold' },
  freeze: { zh: '冻结', en: 'Frozen' },
  reject: { zh: '提出拒绝', en: 'Rejection proposed' },
  confirmApproval: { zh: '复核确认通过', en: 'Approval confirmed' },
  confirmReturn: { zh: '复核退回修改', en: 'Returned by second review' },
  confirmRejection: { zh: '复核确认拒绝', en: 'Rejection confirmed' },
  sendBack: { zh: '复核退回重审', en: 'Sent back to review' },
  recall: { zh: '撤回通过', en: 'Approval recalled' },
  cancel: { zh: '关闭申请', en: 'Cancelled' },
  annul: { zh: '关闭申请，没有有效证书', en: 'Closed without a certificate that stands' },
  expire: { zh: '逾期失效', en: 'Expired' },
  reopen: { zh: '重新打开', en: 'Reopened' },
  bankPassed: { zh: '金融认证通过，可下载', en: 'Bank verification passed; ready for download' },
  bankFailed: { zh: '金融认证失败', en: 'Bank verification failed' },
  bankReturned: { zh: '打款被银行退回', en: 'The payout came back' },
  bankExhausted: { zh: '金融认证转复核', en: 'Bank verification sent to second review' },
  accountCorrected: { zh: '更正账户，重新打款', en: 'Account corrected; another payout' },
  payAgain: { zh: '再次打款', en: 'Paid once more' },
  grantPayout: { zh: '准许再次打款', en: 'One more payout granted' },
  startIssuing: { zh: '开始签发', en: 'Issuing began' },
  issued: { zh: '证书已更新', en: 'Certificate installed' },
};

export const slaTitles: Readonly<Record<'RUNNING' | 'PAUSED' | 'STOPPED', Bilingual>> = {
  RUNNING: { zh: '时效计时', en: 'SLA clock runs' },
  PAUSED: { zh: '时效暂停（等待申请人）', en: 'SLA clock paused (waiting for the applicant)' },
  STOPPED: { zh: '时效结束', en: 'SLA clock ended' },
};

export const documentLabels: Readonly<Record<DocumentKind, Bilingual>> = {
  SIGNED_FORM: { zh: '签章申请表', en: 'signed form' },
  RENAME_PROOF: { zh: '更名证明', en: 'proof of renaming' },
  ID_FRONT: { zh: '身份证正面', en: 'ID card, front' },
  ID_BACK: { zh: '身份证反面', en: 'ID card, back' },
  LIVENESS_FRAME: { zh: '活体画面', en: 'liveness frame' },
  HANDHELD_ID: { zh: '手持身份证照片', en: 'photo holding the ID card' },
};

export const livenessTitle = (state: LivenessState): Bilingual => prefixed('活体认证：', 'Liveness check: ', livenessMachine.labels[state]);

export const phoneCheckTitle = (result: PhoneCheckResult): Bilingual => prefixed('手机三要素：', 'Phone check: ', phoneCheckLabels[result]);

export const attemptTitle = (attemptNo: number, state: AttemptState): Bilingual =>
  prefixed(`第 ${attemptNo} 次打款认证：`, `Bank verification ${attemptNo}: `, attemptMachine.labels[state]);

function prefixed(zh: string, en: string, label: Bilingual): Bilingual {
  return { zh: zh + label.zh, en: en + label.en };
}

/** Newest first; of one instant the later in the list was the consequence, so it stands above. */
export function newestFirst(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => b.event.at.getTime() - a.event.at.getTime() || b.index - a.index)
    .map(({ event }) => event);
}
