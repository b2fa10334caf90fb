import type { review } from '../i18n/zh-CN/review.js';
import type { Tone } from './Chip.js';

export type ApplicationState = keyof typeof review.state;
export type AttemptState = keyof typeof review.attemptState;

const applicationTones: Partial<Record<ApplicationState, Tone>> = {
  PENDING_DOWNLOAD: 'ok',
  COMPLETED: 'ok',
  RETURNED: 'warn',
  ON_HOLD: 'warn',
  BANK_VERIFICATION_FAILED: 'bad',
  REJECTED: 'bad',
};

const attemptTones: Partial<Record<AttemptState, Tone>> = {
  PASSED: 'ok',
  UNKNOWN: 'warn',
  FAILED: 'bad',
  RETURNED: 'bad',
  CODE_EXHAUSTED: 'bad',
};

export const applicationTone = (state: ApplicationState): Tone => applicationTones[state] ?? 'neutral';
export const attemptTone = (state: AttemptState): Tone => attemptTones[state] ?? 'neutral';
