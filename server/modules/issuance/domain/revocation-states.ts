import { defineStateMachine } from '../../../platform/state-machine.js';

export const revocationStates = ['PROPOSED', 'DECLINED', 'REVOKING', 'REVOKE_UNKNOWN', 'REVOKE_REFUSED', 'REVOKED'] as const;
export type RevocationState = (typeof revocationStates)[number];
export type RevocationEvent = 'confirm' | 'decline' | 'unknown' | 'revoked' | 'refused' | 'retry';

/**
 * One wish to have a certificate revoked. Revoking is idempotent at the authority, so an unknown outcome is settled by
 * sending the same again.
 */
export const revocationMachine = defineStateMachine<RevocationState, RevocationEvent>({
  name: 'revocation',
  initial: 'PROPOSED',
  labels: {
    PROPOSED: { zh: '待第二人确认', en: 'proposed' },
    DECLINED: { zh: '已否决', en: 'declined' },
    REVOKING: { zh: '吊销中', en: 'being revoked' },
    REVOKE_UNKNOWN: { zh: '吊销结果待查', en: 'outcome unknown' },
    REVOKE_REFUSED: { zh: '签发机构拒绝吊销', en: 'refused by the authority' },
    REVOKED: { zh: '已吊销', en: 'revoked' },
  },
  terminal: ['DECLINED', 'REVOKED'],
  transitions: [
    { event: 'confirm', from: ['PROPOSED'], to: ['REVOKING'], by: ['senior_reviewer', 'manager', 'system'], guard: 'not the proposer; by policy also when a successor is installed' },
    { event: 'decline', from: ['PROPOSED'], to: ['DECLINED'], by: ['senior_reviewer', 'manager'], guard: 'not the proposer' },
    { event: 'unknown', from: ['REVOKING'], to: ['REVOKE_UNKNOWN'], by: ['system'] },
    { event: 'revoked', from: ['REVOKING', 'REVOKE_UNKNOWN'], to: ['REVOKED'], by: ['system'] },
    { event: 'refused', from: ['REVOKING', 'REVOKE_UNKNOWN'], to: ['REVOKE_REFUSED'], by: ['system'] },
    { event: 'retry', from: ['REVOKE_REFUSED'], to: ['REVOKING'], by: ['senior_reviewer'] },
  ],
});
