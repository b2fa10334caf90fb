import { defineStateMachine } from '../../../platform/state-machine.js';

export const applicationStates = [
  'DRAFT', 'AWAITING_PAYMENT', 'PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'RETURNED', 'ON_HOLD', 'BANK_VERIFYING',
  'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD', 'ISSUING', 'COMPLETED', 'REJECTED', 'CANCELLED', 'EXPIRED',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationEvent =
  | 'submit' | 'paid' | 'claim' | 'release' | 'approve' | 'propose' | 'return' | 'resubmit' | 'hold' | 'resume' | 'freeze'
  | 'reject' | 'confirmApproval' | 'confirmReturn' | 'confirmRejection' | 'sendBack' | 'recall' | 'cancel' | 'expire' | 'reopen'
  | 'bankPassed' | 'bankFailed' | 'bankReturned' | 'bankExhausted' | 'accountCorrected' | 'payAgain' | 'grantPayout'
  | 'startIssuing' | 'issued' | 'annul';

const REVIEWERS = ['reviewer', 'senior_reviewer'];
const SENIOR = ['senior_reviewer'];
const OPEN: ApplicationState[] = [
  'PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'RETURNED', 'BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD',
];

/** The case file's life. Deadlines of waiting states are in `waitingStates` below. */
export const applicationMachine = defineStateMachine<ApplicationState, ApplicationEvent>({
  name: 'application',
  initial: 'DRAFT',
  labels: {
    DRAFT: { zh: '待提交', en: 'Draft' },
    AWAITING_PAYMENT: { zh: '待支付', en: 'Awaiting payment' },
    PENDING_REVIEW: { zh: '待审核', en: 'Pending review' },
    IN_REVIEW: { zh: '审核中', en: 'In review' },
    SECOND_REVIEW: { zh: '复核中', en: 'Second review' },
    RETURNED: { zh: '退回修改', en: 'Returned' },
    ON_HOLD: { zh: '挂起', en: 'On hold' },
    BANK_VERIFYING: { zh: '金融认证中', en: 'Bank verification' },
    BANK_VERIFICATION_FAILED: { zh: '金融认证失败', en: 'Bank verification failed' },
    PENDING_DOWNLOAD: { zh: '待下载', en: 'Pending download' },
    ISSUING: { zh: '签发中', en: 'Issuing' },
    COMPLETED: { zh: '已完成', en: 'Completed' },
    REJECTED: { zh: '已拒绝', en: 'Rejected' },
    CANCELLED: { zh: '已关闭', en: 'Cancelled' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
  },
  terminal: ['COMPLETED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { event: 'submit', from: ['DRAFT'], to: ['AWAITING_PAYMENT'], by: ['applicant'], guard: 'form, documents, identity complete' },
    { event: 'paid', from: ['AWAITING_PAYMENT'], to: ['PENDING_REVIEW'], by: ['system'], guard: 'amount equals the price' },
    { event: 'claim', from: ['PENDING_REVIEW'], to: ['IN_REVIEW'], by: REVIEWERS, guard: 'nobody holds a lease' },
    { event: 'release', from: ['IN_REVIEW'], to: ['PENDING_REVIEW'], by: [...REVIEWERS, 'system'] },
    { event: 'approve', from: ['IN_REVIEW'], to: ['BANK_VERIFYING', 'PENDING_DOWNLOAD'], by: REVIEWERS, guard: 'own live claim, checklist complete' },
    { event: 'propose', from: ['IN_REVIEW'], to: ['SECOND_REVIEW'], by: REVIEWERS, guard: 'own live claim; policy, flag, rejection or escalation' },
    { event: 'return', from: ['IN_REVIEW'], to: ['RETURNED'], by: REVIEWERS, guard: 'own live claim, at least one reason' },
    { event: 'confirmApproval', from: ['SECOND_REVIEW'], to: ['BANK_VERIFYING', 'PENDING_DOWNLOAD'], by: SENIOR, guard: 'not the proposer' },
    { event: 'confirmReturn', from: ['SECOND_REVIEW'], to: ['RETURNED'], by: SENIOR, guard: 'not the proposer' },
    { event: 'confirmRejection', from: ['SECOND_REVIEW'], to: ['REJECTED'], by: SENIOR, guard: 'not the proposer' },
    { event: 'sendBack', from: ['SECOND_REVIEW'], to: ['PENDING_REVIEW'], by: SENIOR, guard: 'not the proposer' },
    { event: 'resubmit', from: ['RETURNED'], to: ['PENDING_REVIEW'], by: ['applicant'], guard: 'every reopened item is done again' },
    { event: 'hold', from: ['IN_REVIEW', 'SECOND_REVIEW'], to: ['ON_HOLD'], by: REVIEWERS, guard: 'reason' },
    { event: 'freeze', from: ['PENDING_REVIEW', 'RETURNED', 'BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'], to: ['ON_HOLD'], by: ['senior_reviewer', 'manager'], guard: 'reason' },
    { event: 'resume', from: ['ON_HOLD'], to: ['PENDING_REVIEW', 'SECOND_REVIEW', 'RETURNED', 'BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'], by: [...REVIEWERS, 'manager'], guard: 'to where it came from' },
    { event: 'bankPassed', from: ['BANK_VERIFYING'], to: ['PENDING_DOWNLOAD'], by: ['system'], guard: 'our own debit entry was matched' },
    { event: 'bankFailed', from: ['BANK_VERIFYING'], to: ['BANK_VERIFICATION_FAILED'], by: ['system'] },
    { event: 'bankExhausted', from: ['BANK_VERIFYING', 'BANK_VERIFICATION_FAILED'], to: ['SECOND_REVIEW'], by: ['system', 'applicant'], guard: 'third failure, or another account name' },
    { event: 'bankReturned', from: ['PENDING_DOWNLOAD'], to: ['BANK_VERIFICATION_FAILED'], by: ['system'] },
    { event: 'accountCorrected', from: ['BANK_VERIFICATION_FAILED'], to: ['BANK_VERIFYING'], by: ['applicant'], guard: 'payouts left; 30 min for an unchanged account' },
    { event: 'payAgain', from: ['BANK_VERIFICATION_FAILED'], to: ['BANK_VERIFYING'], by: REVIEWERS, guard: 'payouts left; 30 min since the last' },
    { event: 'grantPayout', from: ['SECOND_REVIEW'], to: ['BANK_VERIFYING'], by: SENIOR, guard: 'came there by bankExhausted' },
    { event: 'recall', from: ['BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'], to: ['IN_REVIEW'], by: SENIOR, guard: 'reason; payouts already sent run out' },
    { event: 'reject', from: ['BANK_VERIFICATION_FAILED'], to: ['SECOND_REVIEW'], by: SENIOR },
    { event: 'cancel', from: ['DRAFT', 'AWAITING_PAYMENT', ...OPEN, 'ON_HOLD', 'EXPIRED'], to: ['CANCELLED'], by: ['applicant', 'senior_reviewer', 'system'] },
    { event: 'expire', from: ['AWAITING_PAYMENT', 'RETURNED', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'], to: ['EXPIRED'], by: ['system'] },
    { event: 'reopen', from: ['EXPIRED'], to: ['RETURNED', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'], by: SENIOR, guard: 'within 15 days; payment still PAID' },
    { event: 'startIssuing', from: ['PENDING_DOWNLOAD'], to: ['ISSUING'], by: ['system'], guard: 'the point of no return' },
    { event: 'issued', from: ['ISSUING'], to: ['COMPLETED'], by: ['system'], guard: 'the driver confirmed the installation' },
    { event: 'annul', from: ['ISSUING'], to: ['CANCELLED'], by: SENIOR, guard: 'its certificate is revoked or was refused, and no other was asked for' },
  ],
});

/** States in which the case rests with somebody: whom, and when it moves on by itself. */
export const waitingStates: Readonly<Partial<Record<ApplicationState, { owner: string; timeout: string; next: ApplicationState }>>> = {
  AWAITING_PAYMENT: { owner: 'applicant', timeout: '2 hours (WeChat), 15 working days (transfer)', next: 'EXPIRED' },
  PENDING_REVIEW: { owner: 'reviewers', timeout: 'SLA: 3 working days, then a manager', next: 'PENDING_REVIEW' },
  IN_REVIEW: { owner: 'claimant', timeout: 'lease of 15 minutes', next: 'PENDING_REVIEW' },
  SECOND_REVIEW: { owner: 'senior reviewers', timeout: 'SLA, then a manager', next: 'SECOND_REVIEW' },
  RETURNED: { owner: 'applicant', timeout: '15 working days', next: 'EXPIRED' },
  ON_HOLD: { owner: 'senior reviewers', timeout: 'SLA runs on', next: 'ON_HOLD' },
  BANK_VERIFYING: { owner: 'system', timeout: 'finance exception after 24 hours without an outcome', next: 'BANK_VERIFYING' },
  BANK_VERIFICATION_FAILED: { owner: 'applicant', timeout: '15 working days', next: 'EXPIRED' },
  PENDING_DOWNLOAD: { owner: 'applicant', timeout: '30 days', next: 'EXPIRED' },
};

/** What a state change does to the SLA clock. */
export type SlaEffect = 'START' | 'PAUSE' | 'RESUME' | 'STOP';

/** Events that move the SLA clock; all others leave it as it is (it runs through hold and second review). */
export const slaEffects: Readonly<Partial<Record<ApplicationEvent, SlaEffect>>> = {
  paid: 'START',
  return: 'PAUSE',
  confirmReturn: 'PAUSE',
  resubmit: 'RESUME',
  approve: 'STOP',
  confirmApproval: 'STOP',
  confirmRejection: 'STOP',
  cancel: 'STOP',
  annul: 'STOP',
  expire: 'STOP',
  recall: 'START',
  bankExhausted: 'START',
  grantPayout: 'STOP',
};

/** States that end an order: its certificate and organisation are free for another. */
export const endedStates: readonly ApplicationState[] = ['COMPLETED', 'REJECTED', 'CANCELLED', 'EXPIRED'];
