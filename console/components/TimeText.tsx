import { minuteText, secondText, shortText } from './time.js';
import { useNow } from './minute-tick.js';

export interface TimeTextProps {
  /** An instant as the API sends it, or nothing. */
  readonly at: string | null | undefined;
  /** `minute` `YYYY-MM-DD HH:mm`, `second` with seconds, `short` without the current year. */
  readonly precision?: 'minute' | 'second' | 'short';
}

/** A moment in Asia/Shanghai. */
export function TimeText({ at, precision = 'minute' }: TimeTextProps) {
  const now = useNow();
  if (!at) return <span className="mute">—</span>;
  const text = precision === 'second' ? secondText(at) : precision === 'short' ? shortText(at, now) : minuteText(at);
  return (
    <time className="num" dateTime={at} title={precision === 'short' ? minuteText(at) : undefined}>
      {text}
    </time>
  );
}
