import { defineStateMachine } from '../../../platform/state-machine.js';

export const phoneLinkStates = ['WAITING', 'OPENED', 'EXPIRED', 'LEFT'] as const;
export type PhoneLinkState = (typeof phoneLinkStates)[number];
export type PhoneLinkEvent = 'open' | 'expire' | 'leave';

/** The QR code on the desktop, and the phone's session that it opens. */
export const phoneLinkMachine = defineStateMachine<PhoneLinkState, PhoneLinkEvent>({
  name: 'phone link',
  initial: 'WAITING',
  labels: {
    WAITING: { zh: '待扫码', en: 'waiting' },
    OPENED: { zh: '已扫码', en: 'opened' },
    EXPIRED: { zh: '已失效', en: 'expired' },
    LEFT: { zh: '已离开', en: 'left' },
  },
  terminal: ['EXPIRED', 'LEFT'],
  transitions: [
    { event: 'open', from: ['WAITING'], to: ['OPENED'], by: ['applicant'], guard: 'within 10 minutes, once' },
    { event: 'expire', from: ['WAITING', 'OPENED'], to: ['EXPIRED'], by: ['applicant', 'system'], guard: 'its time is over, or a new link takes its place' },
    { event: 'leave', from: ['OPENED'], to: ['LEFT'], by: ['applicant'] },
  ],
});
