import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { TimeText } from './TimeText.js';
import styles from './Timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  /** The end of something that lasted, e.g. a pause. */
  readonly until?: string | null;
  /** Who, by name; nothing for the system. */
  readonly actor?: string | null;
  readonly text: ReactNode;
  readonly tone?: 'neutral' | 'muted' | 'warn' | 'bad';
}

export interface TimelineProps {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

export function Timeline({ entries }: TimelineProps) {
  const text = useText();
  if (entries.length === 0) return <p className="mute">{text('timeline.empty')}</p>;
  return (
    <ol className={styles['timeline']} aria-label={text('timeline.title')}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles[entry.tone ?? 'neutral']}>
          <span className={styles['when']}>
            <TimeText at={entry.at} precision="short" />
            {entry.until && (
              <>
                {' – '}
                <TimeText at={entry.until} precision="short" />
              </>
            )}
          </span>
          <span>
            {entry.actor && <b>{entry.actor} </b>}
            {entry.text}
          </span>
        </li>
      ))}
    </ol>
  );
}
