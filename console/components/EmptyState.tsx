import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do now. */
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <b>{title}</b>
      {hint && <span className="mute">{hint}</span>}
      {action}
    </div>
  );
}
