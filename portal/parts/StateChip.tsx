import type { ApplicationState } from '../gql/graphql.js';
import styles from './Chip.module.css';
import type { Tone } from './Notice.js';

const tones: Partial<Record<ApplicationState, Tone>> = {
  AWAITING_PAYMENT: 'warn',
  RETURNED: 'warn',
  BANK_VERIFICATION_FAILED: 'bad',
  REJECTED: 'bad',
  PENDING_REVIEW: 'info',
  IN_REVIEW: 'info',
  SECOND_REVIEW: 'info',
  BANK_VERIFYING: 'info',
  PENDING_DOWNLOAD: 'ok',
  ISSUING: 'info',
  COMPLETED: 'ok',
};

/** An order's state in the server's words; the colour only repeats them. */
export function StateChip({ state, label }: { readonly state: ApplicationState; readonly label: string }) {
  const tone = tones[state];
  return <span className={`${styles.chip} ${tone ? styles[tone] : ''}`}>{label}</span>;
}

export function Chip({ tone, label }: { readonly tone?: Tone; readonly label: string }) {
  return <span className={`${styles.chip} ${tone ? styles[tone] : ''}`}>{label}</span>;
}
