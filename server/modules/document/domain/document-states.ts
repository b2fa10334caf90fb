import { defineStateMachine } from '../../../platform/state-machine.js';

export const documentKinds = ['SIGNED_FORM', 'RENAME_PROOF', 'ID_FRONT', 'ID_BACK', 'LIVENESS_FRAME', 'HANDHELD_ID'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentStates = ['UPLOADED', 'CHECKED', 'ACCEPTED', 'REVISION'] as const;
export type DocumentState = (typeof documentStates)[number];
export type DocumentEvent = 'check' | 'accept' | 'revise';

/** A finding of an automatic check on a scan. */
export interface FormCheck {
  readonly code: 'QR_MATCHES' | 'SEAL_FOUND' | 'SIGNATURE_FOUND' | 'PAGE_COMPLETE' | 'BRIGHT_ENOUGH';
  readonly passed: boolean;
}

export const documentMachine = defineStateMachine<DocumentState, DocumentEvent>({
  name: 'document',
  initial: 'UPLOADED',
  labels: {
    UPLOADED: { zh: '已上传', en: 'uploaded' },
    CHECKED: { zh: '已检查', en: 'checked' },
    ACCEPTED: { zh: '已采纳', en: 'accepted' },
    REVISION: { zh: '需修改', en: 'to be revised' },
  },
  terminal: ['ACCEPTED', 'REVISION'],
  transitions: [
    { event: 'check', from: ['UPLOADED'], to: ['CHECKED'], by: ['system'] },
    { event: 'accept', from: ['UPLOADED', 'CHECKED'], to: ['ACCEPTED'], by: ['reviewer', 'senior_reviewer'], guard: 'with the approval' },
    { event: 'revise', from: ['UPLOADED', 'CHECKED', 'ACCEPTED'], to: ['REVISION'], by: ['reviewer', 'senior_reviewer'], guard: 'with the return, reason' },
  ],
});
