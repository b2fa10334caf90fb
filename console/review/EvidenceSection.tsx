import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import WarningAmber from '@mui/icons-material/WarningAmber';
import type { ReactNode } from 'react';
import styles from './Workbench.module.css';

export interface EvidenceSectionProps {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}

export function EvidenceSection({ title, aside, children }: EvidenceSectionProps) {
  return (
    <section className={styles['section']}>
      <h2>
        {title} {aside && <span className={styles['aside']}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

export type LineTone = 'ok' | 'warn' | 'bad' | 'plain';

const marks: Record<LineTone, ReactNode> = {
  ok: <CheckIcon fontSize="inherit" />,
  warn: <WarningAmber fontSize="inherit" />,
  bad: <CloseIcon fontSize="inherit" />,
  plain: '·',
};

/** One finding: a mark, and words that say the same. */
export function EvidenceLine({ tone, children }: { tone: LineTone; children: ReactNode }) {
  return (
    <div className={styles['line']}>
      <span className={styles[tone]} aria-hidden="true">
        {marks[tone]}
      </span>
      <span>{children}</span>
    </div>
  );
}
