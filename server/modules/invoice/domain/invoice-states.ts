import { defineStateMachine } from '../../../platform/state-machine.js';

export const invoiceStates = ['NONE', 'REQUESTED', 'ISSUING', 'ISSUED', 'FAILED', 'RED_PENDING', 'RED'] as const;
export type InvoiceState = (typeof invoiceStates)[number];
export type InvoiceEvent = 'request' | 'send' | 'absent' | 'issued' | 'refused' | 'retry' | 'cancel' | 'redden' | 'reddened';

/**
 * One blue invoice and its reversal. ISSUING is stored before the call: found after a crash it means "perhaps sent" and
 * is asked for by its number. What was never issued goes back to NONE; what was issued is only ever reversed.
 */
export const invoiceMachine = defineStateMachine<InvoiceState, InvoiceEvent>({
  name: 'invoice',
  initial: 'NONE',
  labels: {
    NONE: { zh: '未开票', en: 'none' },
    REQUESTED: { zh: '待开票', en: 'requested' },
    ISSUING: { zh: '开票中', en: 'issuing' },
    ISSUED: { zh: '已开票', en: 'issued' },
    FAILED: { zh: '开票失败', en: 'failed' },
    RED_PENDING: { zh: '红冲中', en: 'being reversed' },
    RED: { zh: '已红冲', en: 'reversed' },
  },
  terminal: ['RED'],
  transitions: [
    { event: 'request', from: ['NONE'], to: ['REQUESTED'], by: ['system', 'applicant'], guard: 'paid, not refunded, at most 180 days ago' },
    { event: 'send', from: ['REQUESTED'], to: ['ISSUING'], by: ['system'], guard: 'still paid; no other blue invoice of the order is live' },
    { event: 'absent', from: ['ISSUING'], to: ['REQUESTED'], by: ['system'], guard: 'the provider says so; the number stays' },
    { event: 'issued', from: ['ISSUING'], to: ['ISSUED'], by: ['system'] },
    { event: 'refused', from: ['ISSUING'], to: ['FAILED'], by: ['system'] },
    { event: 'retry', from: ['FAILED'], to: ['REQUESTED'], by: ['finance', 'applicant'], guard: 'under a new number' },
    { event: 'cancel', from: ['REQUESTED', 'FAILED'], to: ['NONE'], by: ['system'], guard: 'the order’s money goes back' },
    { event: 'redden', from: ['ISSUED'], to: ['RED_PENDING'], by: ['system', 'applicant'], guard: 'refund, or a corrected title' },
    { event: 'reddened', from: ['RED_PENDING'], to: ['RED'], by: ['system'] },
  ],
});
