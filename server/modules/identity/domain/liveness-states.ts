import { defineStateMachine } from '../../../platform/state-machine.js';

export const livenessStates = ['INVITED', 'OPENED', 'PASSED', 'FAILED', 'UNCERTAIN', 'EXPIRED', 'PROVIDER_ERROR'] as const;
export type LivenessState = (typeof livenessStates)[number];
export type LivenessEvent = 'open' | 'pass' | 'fail' | 'doubt' | 'expire' | 'providerFailed';

export const livenessMachine = defineStateMachine<LivenessState, LivenessEvent>({
  name: 'liveness session',
  initial: 'INVITED',
  labels: {
    INVITED: { zh: '待扫码', en: 'invited' },
    OPENED: { zh: '进行中', en: 'opened' },
    PASSED: { zh: '通过', en: 'passed' },
    FAILED: { zh: '未通过', en: 'failed' },
    UNCERTAIN: { zh: '存疑', en: 'uncertain' },
    EXPIRED: { zh: '已过期', en: 'expired' },
    PROVIDER_ERROR: { zh: '服务异常', en: 'provider error' },
  },
  terminal: ['PASSED', 'FAILED', 'UNCERTAIN', 'EXPIRED', 'PROVIDER_ERROR'],
  transitions: [
    { event: 'open', from: ['INVITED'], to: ['OPENED'], by: ['applicant'], guard: 'within 10 minutes, once' },
    { event: 'pass', from: ['OPENED'], to: ['PASSED'], by: ['system'] },
    { event: 'fail', from: ['OPENED'], to: ['FAILED'], by: ['system'] },
    { event: 'doubt', from: ['OPENED'], to: ['UNCERTAIN'], by: ['system'] },
    { event: 'expire', from: ['INVITED', 'OPENED'], to: ['EXPIRED'], by: ['system'] },
    { event: 'providerFailed', from: ['INVITED', 'OPENED'], to: ['PROVIDER_ERROR'], by: ['system'] },
  ],
});
