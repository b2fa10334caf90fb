import Button from '@mui/material/Button';
import { useText } from '../i18n/use-text.js';
import styles from './ConflictBar.module.css';
import { minuteText } from './time.js';

export interface Conflict {
  /** Who changed it, by name. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export interface ConflictBarProps {
  readonly conflict: Conflict;
  readonly onReload: () => void;
}

/** Stays until it is acted upon: what one sees is not what is true any more. */
export function ConflictBar({ conflict, onReload }: ConflictBarProps) {
  const text = useText();
  const { changedBy, changedAt } = conflict;
  return (
    <div role="alert" className={styles['bar']}>
      <span>
        {changedBy && changedAt
          ? text('conflict.changed', { who: changedBy, when: minuteText(changedAt) })
          : text('conflict.changedUnknown')}
      </span>
      <Button onClick={onReload}>{text('general.reload')}</Button>
    </div>
  );
}
