import type { desks } from '../i18n/zh-CN/desks.js';
import type { review } from '../i18n/zh-CN/review.js';
import type { Tone } from './Chip.js';

export type ApplicationState = keyof typeof review.state;
export type AttemptState = keyof typeof review.attemptState;
export type InvoiceState = keyof typeof desks.invoiceState;

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

const invoiceTones: Partial<Record<InvoiceState, Tone>> = { ISSUED: 'ok', FAILED: 'bad', RED_PENDING: 'warn' };

export const invoiceTone = (state: InvoiceState): Tone => invoiceTones[state] ?? 'neutral';
export const applicationTone = (state: ApplicationState): Tone => applicationTones[state] ?? 'neutral';
export const attemptTone = (state: AttemptState): Tone => attemptTones[state] ?? 'neutral';
