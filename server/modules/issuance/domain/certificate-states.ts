import { defineStateMachine } from '../../../platform/state-machine.js';

export const issueStates = [
  'READY', 'ISSUING', 'ISSUE_UNKNOWN', 'ISSUE_FAILED', 'ISSUED', 'INSTALL_FAILED', 'INSTALLED', 'REVOKED',
] as const;
export type IssueState = (typeof issueStates)[number];
export type IssueEvent =
  | 'request' | 'unfit' | 'unknown' | 'absent' | 'issued' | 'refused' | 'mismatched' | 'retry' | 'plan'
  | 'installFailed' | 'installed' | 'revoke';

const DRIVER = ['applicant'];

/**
 * One certificate of an order, from what may be issued to what lies in the token. ISSUING is stored with the whole plan
 * before the authority is called: found after a crash it means "perhaps sent", becomes ISSUE_UNKNOWN and is asked for by
 * its request number. A new number is made only once the authority has said that nothing came of the last.
 */
export const certificateMachine = defineStateMachine<IssueState, IssueEvent>({
  name: 'certificate',
  initial: 'READY',
  labels: {
    READY: { zh: '待签发', en: 'ready' },
    ISSUING: { zh: '签发中', en: 'being issued' },
    ISSUE_UNKNOWN: { zh: '签发结果待查', en: 'outcome unknown' },
    ISSUE_FAILED: { zh: '签发失败', en: 'not issued' },
    ISSUED: { zh: '已签发，待写入', en: 'issued, to be installed' },
    INSTALL_FAILED: { zh: '写入失败，可重新写入', en: 'not installed, may be installed again' },
    INSTALLED: { zh: '已写入 Ukey', en: 'installed' },
    REVOKED: { zh: '已吊销', en: 'revoked' },
  },
  terminal: ['REVOKED'],
  transitions: [
    { event: 'request', from: ['READY'], to: ['ISSUING'], by: DRIVER, guard: 'proof by the old key; the order leaves PENDING_DOWNLOAD in the same write; no finding of the linter' },
    { event: 'unfit', from: ['READY'], to: ['ISSUE_FAILED'], by: ['system'], guard: 'the linter refuses the subject; the order stays where it is' },
    { event: 'unknown', from: ['ISSUING'], to: ['ISSUE_UNKNOWN'], by: ['system'], guard: 'no word of the authority' },
    { event: 'absent', from: ['ISSUE_UNKNOWN'], to: ['ISSUING'], by: ['system'], guard: 'the authority never took the number; it is sent again, the same' },
    { event: 'issued', from: ['ISSUING', 'ISSUE_UNKNOWN'], to: ['ISSUED'], by: ['system'], guard: 'what came back is what was planned' },
    { event: 'refused', from: ['ISSUING', 'ISSUE_UNKNOWN'], to: ['ISSUE_FAILED'], by: ['system'] },
    { event: 'mismatched', from: ['ISSUING', 'ISSUE_UNKNOWN'], to: ['ISSUE_FAILED'], by: ['system'], guard: 'what came back is not what was planned; it is never delivered' },
    { event: 'retry', from: ['ISSUE_FAILED'], to: ['READY'], by: ['senior_reviewer'], guard: 'nothing was sent to the authority' },
    { event: 'plan', from: ['ISSUE_FAILED'], to: ['ISSUING'], by: ['senior_reviewer'], guard: 'the authority refused: same key, new number and serial' },
    { event: 'installFailed', from: ['ISSUED', 'INSTALL_FAILED'], to: ['INSTALL_FAILED'], by: DRIVER },
    { event: 'installed', from: ['ISSUED', 'INSTALL_FAILED'], to: ['INSTALLED'], by: DRIVER, guard: 'proof by the new key; no revocation under way' },
    { event: 'revoke', from: ['ISSUED', 'INSTALL_FAILED', 'INSTALLED'], to: ['REVOKED'], by: ['system'], guard: 'two people decided, the authority has revoked it' },
  ],
});
