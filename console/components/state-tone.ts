import type { certificates } from '../i18n/zh-CN/certificates.js';
import type { desks } from '../i18n/zh-CN/desks.js';
import type { review } from '../i18n/zh-CN/review.js';
import type { Tone } from './Chip.js';

export type ApplicationState = keyof typeof review.state;
export type AttemptState = keyof typeof review.attemptState;
export type InvoiceState = keyof typeof desks.invoiceState;
export type CertificateStanding = keyof typeof certificates.certificateStanding;
export type IssueState = keyof typeof certificates.issueState;
export type RevocationState = keyof typeof certificates.revocationState;

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

const standingTones: Partial<Record<CertificateStanding, Tone>> = { VALID: 'ok', EXPIRED: 'warn', REVOKED: 'bad' };

const issueTones: Partial<Record<IssueState, Tone>> = {
  INSTALLED: 'ok',
  ISSUE_UNKNOWN: 'warn',
  INSTALL_FAILED: 'warn',
  ISSUE_FAILED: 'bad',
  REVOKED: 'bad',
};

const revocationTones: Partial<Record<RevocationState, Tone>> = { PROPOSED: 'warn', REVOKE_UNKNOWN: 'warn', REVOKE_REFUSED: 'bad', REVOKED: 'bad' };

export const standingTone = (standing: CertificateStanding): Tone => standingTones[standing] ?? 'neutral';
export const issueTone = (state: IssueState): Tone => issueTones[state] ?? 'neutral';
export const revocationTone = (state: RevocationState): Tone => revocationTones[state] ?? 'neutral';
export const invoiceTone = (state: InvoiceState): Tone => invoiceTones[state] ?? 'neutral';
export const applicationTone = (state: ApplicationState): Tone => applicationTones[state] ?? 'neutral';
export const attemptTone = (state: AttemptState): Tone => attemptTones[state] ?? 'neutral';
