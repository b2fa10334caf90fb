import { defineStateMachine } from '../../../platform/state-machine.js';

export const reportStates = ['QUEUED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED'] as const;
export type ReportState = (typeof reportStates)[number];
export type ReportEvent = 'start' | 'finish' | 'fail' | 'cancel' | 'expire' | 'requeue';

export const reportMachine = defineStateMachine<ReportState, ReportEvent>({
  name: 'report',
  initial: 'QUEUED',
  labels: {
    QUEUED: { zh: '排队中', en: 'queued' },
    RUNNING: { zh: '生成中', en: 'running' },
    READY: { zh: '可下载', en: 'ready' },
    FAILED: { zh: '失败', en: 'failed' },
    CANCELLED: { zh: '已取消', en: 'cancelled' },
    EXPIRED: { zh: '已过期', en: 'expired' },
  },
  terminal: ['FAILED', 'CANCELLED', 'EXPIRED'],
  transitions: [
    { event: 'start', from: ['QUEUED'], to: ['RUNNING'], by: ['system'] },
    { event: 'finish', from: ['RUNNING'], to: ['READY'], by: ['system'] },
    { event: 'fail', from: ['RUNNING'], to: ['FAILED'], by: ['system'] },
    { event: 'requeue', from: ['RUNNING'], to: ['QUEUED'], by: ['system'], guard: 'the server that ran it is gone' },
    { event: 'cancel', from: ['QUEUED', 'RUNNING'], to: ['CANCELLED'], by: ['manager', 'auditor'] },
    { event: 'expire', from: ['READY'], to: ['EXPIRED'], by: ['system'], guard: '24 hours' },
  ],
});
