import { defineStateMachine } from '../../../platform/state-machine.js';

export const notificationStates = ['QUEUED', 'SENDING', 'UNKNOWN', 'SENT', 'DELIVERED', 'UNDELIVERED', 'REFUSED', 'CANCELLED'] as const;
export type NotificationState = (typeof notificationStates)[number];
export type NotificationEvent =
  | 'send' | 'accepted' | 'refused' | 'deferred' | 'unanswered' | 'askAgain' | 'delivered' | 'undelivered' | 'giveUp' | 'overtake';

/**
 * One message to one address. Reports may come in any order and more than once: DELIVRD says that the phone has the
 * message and stands against any failure reported before or after it (a carrier reports each part of a long message
 * and each of its tries); of two failures the first stands.
 */
export const notificationMachine = defineStateMachine<NotificationState, NotificationEvent>({
  name: 'notification',
  initial: 'QUEUED',
  labels: {
    QUEUED: { zh: '待发送', en: 'queued' },
    SENDING: { zh: '发送中', en: 'sending' },
    UNKNOWN: { zh: '结果未知', en: 'outcome unknown' },
    SENT: { zh: '已发送', en: 'sent' },
    DELIVERED: { zh: '已送达', en: 'delivered' },
    UNDELIVERED: { zh: '未送达', en: 'not delivered' },
    REFUSED: { zh: '被拒绝', en: 'refused' },
    CANCELLED: { zh: '已取消', en: 'cancelled' },
  },
  terminal: ['DELIVERED', 'REFUSED', 'CANCELLED'],
  transitions: [
    { event: 'send', from: ['QUEUED', 'UNKNOWN'], to: ['SENDING'], by: ['system'], guard: 'due; nobody else sends it' },
    { event: 'accepted', from: ['SENDING', 'UNKNOWN'], to: ['SENT'], by: ['system'] },
    { event: 'refused', from: ['SENDING'], to: ['REFUSED'], by: ['system'] },
    { event: 'deferred', from: ['SENDING'], to: ['QUEUED'], by: ['system'], guard: 'a refusal of the moment: rate limit, no line' },
    { event: 'unanswered', from: ['SENDING'], to: ['UNKNOWN'], by: ['system'] },
    { event: 'askAgain', from: ['UNKNOWN'], to: ['UNKNOWN'], by: ['system'], guard: 'asked by the same number' },
    { event: 'giveUp', from: ['UNKNOWN'], to: ['UNDELIVERED'], by: ['system'], guard: 'asked and sent as often as allowed' },
    { event: 'delivered', from: ['SENT', 'UNDELIVERED'], to: ['DELIVERED'], by: ['system'] },
    { event: 'undelivered', from: ['SENT'], to: ['UNDELIVERED'], by: ['system'] },
    { event: 'overtake', from: ['QUEUED', 'UNKNOWN'], to: ['CANCELLED'], by: ['system'], guard: 'what it tells is no longer so' },
  ],
});

/** It did not arrive, and nothing of ours will change that. */
export const isFailure = (state: NotificationState): boolean => state === 'UNDELIVERED' || state === 'REFUSED';
