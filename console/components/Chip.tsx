import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type Tone = 'neutral' | 'ok' | 'warn' | 'bad';

export interface ChipProps {
  readonly tone?: Tone;
  /** A small drawing before the text; the text alone must say it too. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={`${styles['chip']} ${styles[tone] ?? ''}`}>
      {icon}
      {children}
    </span>
  );
}
