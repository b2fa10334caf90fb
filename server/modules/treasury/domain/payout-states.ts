import { defineStateMachine } from '../../../platform/state-machine.js';

export const payoutStates = ['CREATED', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'FAILED', 'RETURNED', 'CANCELLED'] as const;
export type PayoutState = (typeof payoutStates)[number];
export type PayoutEvent = 'submit' | 'accepted' | 'settled' | 'failed' | 'lost' | 'absent' | 'returned' | 'cancel';

/**
 * One transfer, as far as the bank's answers tell. SUBMITTING is stored before the call: found after a crash it means
 * "perhaps sent", is asked for by its number, and never sent under a new one.
 */
export const payoutMachine = defineStateMachine<PayoutState, PayoutEvent>({
  name: 'payout',
  initial: 'CREATED',
  labels: {
    CREATED: { zh: '待打款', en: 'created' },
    SUBMITTING: { zh: '提交中', en: 'submitting' },
    SUBMITTED: { zh: '银行已受理', en: 'accepted by the bank' },
    UNKNOWN: { zh: '结果未知', en: 'outcome unknown' },
    SETTLED: { zh: '银行已付', en: 'settled' },
    FAILED: { zh: '打款失败', en: 'failed' },
    RETURNED: { zh: '已退汇', en: 'returned' },
    CANCELLED: { zh: '已取消', en: 'cancelled' },
  },
  terminal: ['FAILED', 'RETURNED', 'CANCELLED'],
  transitions: [
    { event: 'submit', from: ['CREATED'], to: ['SUBMITTING'], by: ['system'], guard: 'the purpose still wants it' },
    { event: 'cancel', from: ['CREATED'], to: ['CANCELLED'], by: ['system'] },
    { event: 'accepted', from: ['SUBMITTING', 'UNKNOWN'], to: ['SUBMITTED'], by: ['system'] },
    { event: 'settled', from: ['SUBMITTING', 'SUBMITTED', 'UNKNOWN'], to: ['SETTLED'], by: ['system'] },
    { event: 'failed', from: ['SUBMITTING', 'SUBMITTED', 'UNKNOWN'], to: ['FAILED'], by: ['system'] },
    { event: 'lost', from: ['SUBMITTING'], to: ['UNKNOWN'], by: ['system'] },
    { event: 'absent', from: ['SUBMITTING', 'UNKNOWN'], to: ['SUBMITTING'], by: ['system'], guard: 'same request number' },
    { event: 'returned', from: ['SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'SETTLED'], to: ['RETURNED'], by: ['system'] },
  ],
});
