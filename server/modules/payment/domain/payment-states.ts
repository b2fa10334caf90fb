import { defineStateMachine } from '../../../platform/state-machine.js';

export const paymentStates = ['CREATED', 'AWAITING', 'PAID', 'CLOSED', 'REFUNDING', 'REFUNDED', 'REFUND_ABNORMAL'] as const;
export type PaymentState = (typeof paymentStates)[number];
export type PaymentEvent = 'offer' | 'pay' | 'close' | 'refund' | 'unwanted' | 'refunded' | 'refundFailed';

export const paymentMachine = defineStateMachine<PaymentState, PaymentEvent>({
  name: 'payment',
  initial: 'CREATED',
  labels: {
    CREATED: { zh: '已创建', en: 'created' },
    AWAITING: { zh: '待支付', en: 'awaiting' },
    PAID: { zh: '已支付', en: 'paid' },
    CLOSED: { zh: '已关闭', en: 'closed' },
    REFUNDING: { zh: '退款中', en: 'refunding' },
    REFUNDED: { zh: '已退款', en: 'refunded' },
    REFUND_ABNORMAL: { zh: '退款异常', en: 'refund abnormal' },
  },
  terminal: ['REFUNDED'],
  transitions: [
    { event: 'offer', from: ['CREATED'], to: ['AWAITING'], by: ['system'] },
    { event: 'pay', from: ['AWAITING'], to: ['PAID'], by: ['system'], guard: 'amount, merchant and currency checked' },
    { event: 'close', from: ['CREATED', 'AWAITING'], to: ['CLOSED'], by: ['system'] },
    { event: 'unwanted', from: ['CREATED', 'AWAITING', 'CLOSED'], to: ['REFUNDING'], by: ['system'], guard: 'paid, but the order has ended, is paid already, or the payment was closed' },
    { event: 'refund', from: ['PAID'], to: ['REFUNDING'], by: ['system'] },
    { event: 'refunded', from: ['REFUNDING'], to: ['REFUNDED'], by: ['system'] },
    { event: 'refundFailed', from: ['REFUNDING'], to: ['REFUND_ABNORMAL'], by: ['system'] },
    { event: 'refund', from: ['REFUND_ABNORMAL'], to: ['REFUNDING'], by: ['finance', 'manager'], guard: 'two people, account of the same name' },
  ],
});
