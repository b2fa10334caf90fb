import { defineStateMachine } from '../../../platform/state-machine.js';

export const attemptStates = [
  'CREATED', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'AWAITING_CODE', 'PASSED', 'FAILED', 'RETURNED', 'CODE_EXHAUSTED',
  'EXPIRED', 'CANCELLED',
] as const;
export type AttemptState = (typeof attemptStates)[number];
export type AttemptEvent =
  | 'submit' | 'accepted' | 'lost' | 'settled' | 'matched' | 'matchedAwaitingCode' | 'codeEntered' | 'codeRefused' | 'failed'
  | 'returned' | 'cancel' | 'expire' | 'absent';

/** CREATED too: the bank said that it has nothing, and an answer to the first sending came after all. */
const PERHAPS_SENT: AttemptState[] = ['CREATED', 'SUBMITTING', 'UNKNOWN'];
const PENDING: AttemptState[] = [...PERHAPS_SENT, 'SUBMITTED'];

/** One payout's worth of proof that the organisation holds the account. Only our own matched debit entry passes it. */
export const attemptMachine = defineStateMachine<AttemptState, AttemptEvent>({
  name: 'bank verification attempt',
  initial: 'CREATED',
  labels: {
    CREATED: { zh: '待打款', en: 'created' },
    SUBMITTING: { zh: '提交中', en: 'submitting' },
    SUBMITTED: { zh: '银行已受理', en: 'submitted' },
    UNKNOWN: { zh: '结果待查', en: 'unknown' },
    SETTLED: { zh: '待核销', en: 'settled' },
    AWAITING_CODE: { zh: '待填验证码', en: 'awaiting code' },
    PASSED: { zh: '已通过', en: 'passed' },
    FAILED: { zh: '未通过', en: 'failed' },
    RETURNED: { zh: '已退汇', en: 'returned' },
    CODE_EXHAUSTED: { zh: '验证码错误过多', en: 'code exhausted' },
    EXPIRED: { zh: '已过期', en: 'expired' },
    CANCELLED: { zh: '已取消', en: 'cancelled' },
  },
  terminal: ['FAILED', 'RETURNED', 'CODE_EXHAUSTED', 'EXPIRED', 'CANCELLED'],
  transitions: [
    { event: 'submit', from: ['CREATED'], to: ['SUBMITTING'], by: ['system'], guard: 'the application is still BANK_VERIFYING' },
    { event: 'cancel', from: ['CREATED'], to: ['CANCELLED'], by: ['system'] },
    { event: 'accepted', from: PERHAPS_SENT, to: ['SUBMITTED'], by: ['system'] },
    { event: 'lost', from: ['SUBMITTING', 'CREATED'], to: ['UNKNOWN'], by: ['system'] },
    { event: 'absent', from: ['SUBMITTING', 'UNKNOWN'], to: ['CREATED'], by: ['system'], guard: 'the bank says so; the number stays' },
    { event: 'settled', from: PENDING, to: ['SETTLED'], by: ['system'] },
    { event: 'matched', from: [...PENDING, 'SETTLED'], to: ['PASSED'], by: ['system'], guard: 'policy settled' },
    { event: 'matchedAwaitingCode', from: [...PENDING, 'SETTLED'], to: ['AWAITING_CODE'], by: ['system'], guard: 'policy code-entry' },
    { event: 'codeEntered', from: ['AWAITING_CODE'], to: ['PASSED'], by: ['applicant'], guard: 'keyed hashes are equal' },
    { event: 'codeRefused', from: ['AWAITING_CODE'], to: ['CODE_EXHAUSTED'], by: ['applicant'], guard: 'fifth wrong code' },
    { event: 'expire', from: ['AWAITING_CODE'], to: ['EXPIRED'], by: ['system'], guard: '7 days, or another account is declared' },
    { event: 'failed', from: PENDING, to: ['FAILED'], by: ['system'] },
    { event: 'returned', from: [...PENDING, 'SETTLED', 'AWAITING_CODE', 'PASSED'], to: ['RETURNED'], by: ['system'] },
  ],
});

/** Ends in which nothing was proved. A CANCELLED attempt never paid and says nothing. */
const unpassed: readonly AttemptState[] = ['FAILED', 'RETURNED', 'CODE_EXHAUSTED', 'EXPIRED'];

export const isUnpassed = (state: AttemptState): boolean => unpassed.includes(state);

/** Whether another attempt may begin beside it. */
export const hasEnded = (state: AttemptState): boolean => state === 'PASSED' || attemptMachine.terminal.includes(state);
