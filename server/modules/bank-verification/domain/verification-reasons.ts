import type { Bilingual } from '../../../platform/errors.js';
import { payoutFailureLabels } from '../../treasury/domain/payout-failures.js';
import { attemptMachine } from './attempt-states.js';

/** Why bank verification moved a case, in words: the reasons of its transitions. */
export const verificationReasonLabels = {
  ...payoutFailureLabels,
  RETURNED: attemptMachine.labels.RETURNED,
  CODE_EXHAUSTED: attemptMachine.labels.CODE_EXHAUSTED,
  EXPIRED: { zh: '验证码逾期未填', en: 'code not entered in time' },
  NO_PAYOUT_LEFT: { zh: '打款次数已用完', en: 'no payout left' },
  ACCOUNT_NAME_CHANGED: { zh: '基本户名称变更', en: 'account name changed' },
} as const satisfies Record<string, Bilingual>;

export type VerificationReason = keyof typeof verificationReasonLabels;
