import { defineStateMachine } from '../../../platform/state-machine.js';

export const payoutStates = ['CREATED', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'FAILED', 'RETURNED', 'CANCELLED'] as const;
export type PayoutState = (typeof payoutStates)[number];
export type PayoutEvent = 'submit' | 'accepted' | 'settled' | 'failed' | 'lost' | 'absent' | 'returned' | 'cancel';

/** CREATED again after the bank said that it has nothing: an answer to the first sending may still come. */
const perhapsSent = ['CREATED', 'SUBMITTING', 'UNKNOWN'] as const;

/**
 * One transfer, as far as the bank's answers tell. SUBMITTING is stored before the call: found after a crash it means
 * "perhaps sent", is asked for by its number, and never sent under a new one. When the bank has nothing under the number
 * it is CREATED again: whether it is sent once more is the purpose's to say, as it was the first time.
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
    { event: 'accepted', from: [...perhapsSent], to: ['SUBMITTED'], by: ['system'] },
    { event: 'settled', from: [...perhapsSent, 'SUBMITTED'], to: ['SETTLED'], by: ['system'] },
    { event: 'failed', from: [...perhapsSent, 'SUBMITTED'], to: ['FAILED'], by: ['system'] },
    { event: 'lost', from: ['SUBMITTING'], to: ['UNKNOWN'], by: ['system'] },
    { event: 'absent', from: ['SUBMITTING', 'UNKNOWN'], to: ['CREATED'], by: ['system'], guard: 'the bank says so; the number stays' },
    { event: 'returned', from: [...perhapsSent, 'SUBMITTED', 'SETTLED'], to: ['RETURNED'], by: ['system'] },
  ],
});

/**
 * The state after something became known. What the table does not list for the state changes nothing: answers come
 * twice, late and out of order, and what is already known is never unlearned.
 */
export function payoutStateAfter(state: PayoutState, event: PayoutEvent): PayoutState {
  const found = payoutMachine.transitions.find((transition) => transition.event === event && transition.from.includes(state));
  return found?.to[0] ?? state;
}
