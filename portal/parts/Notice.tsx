import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export type Tone = 'info' | 'ok' | 'warn' | 'bad';
const signs: Record<Tone, string> = { info: 'ⓘ', ok: '✓', warn: '!', bad: '✕' };

interface NoticeProps {
  readonly tone?: Tone;
  /** Says itself when it appears: after something the visitor did, or that changed while they wait. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function Notice({ tone = 'info', live = false, children }: NoticeProps) {
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <span className={styles.sign} aria-hidden="true">{signs[tone]}</span>
      <div>{children}</div>
    </div>
  );
}
