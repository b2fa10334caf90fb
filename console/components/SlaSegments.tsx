import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import { duration } from './duration.js';

import { useNow } from './minute-tick.js';
import { slaStretches, type Sla, type SlaStretch } from './sla-state.js';
import styles from './SlaSegments.module.css';
import { minuteText, shortText } from './time.js';

function Stretch({ stretch }: { stretch: SlaStretch }) {
  const text = useText();
  const eventText = useCodeText('event');
  const now = useNow();
  const { key, values } = duration(stretch.minutesLeft);
  const kind = stretch.kind === 'RUNNING' ? 'sla.running' : stretch.kind === 'PAUSED' ? 'sla.standing' : 'sla.stopped';
  return (
    <li>
      <b>{text(kind)}</b>
      <span className="num">
        {shortText(stretch.startedAt, now)}
        {stretch.kind !== 'STOPPED' && ` – ${stretch.endedAt ? shortText(stretch.endedAt, now) : text('sla.until')}`}
      </span>
      <span>
        {eventText(stretch.because)} · {text('sla.worked', { time: text(key, values) })}
      </span>
    </li>
  );
}

/** Every stretch in which the clock ran or stood, oldest first. */
export function SlaSegments({ sla }: { sla: Sla }) {
  const text = useText();
  return (
    <div className={styles['sla']}>
      {sla.deadline && <div>{text('sla.due', { when: minuteText(sla.deadline) })}</div>}
      {sla.segments && sla.segments.length > 0 ? (
        <ol aria-label={text('sla.segments')}>
          {slaStretches(sla.segments).map((stretch) => (
            <Stretch key={stretch.position} stretch={stretch} />
          ))}
        </ol>
      ) : (
        <Left sla={sla} />
      )}
    </div>
  );
}

function Left({ sla }: { sla: Sla }) {
  const text = useText();
  if (sla.minutesLeft == null) return <div>{text('sla.none')}</div>;
  const { key, values } = duration(sla.minutesLeft);
  return <div>{text('sla.worked', { time: text(key, values) })}</div>;
}
