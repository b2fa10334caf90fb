import Flag from '@mui/icons-material/OutlinedFlag';
import { Chip, type Tone } from '../components/Chip.js';
import { useNow } from '../components/minute-tick.js';
import { shortText } from '../components/time.js';
import type { RiskFlag } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import styles from './QueuePage.module.css';

export interface RiskMarksProps {
  readonly item: {
    readonly flags: readonly RiskFlag[];
    readonly urgentAt?: string | null;
    readonly round: number;
  };
}

const calm: readonly RiskFlag[] = ['SAMPLED', 'OLD_CODE'];
const tone = (flag: RiskFlag): Tone => (calm.includes(flag) ? 'neutral' : 'warn');

/** What makes this one different: its bid opening, the signals, that it came back. */
export function RiskMarks({ item }: RiskMarksProps) {
  const text = useText();
  return (
    <span className={styles['marks']}>
      <UrgentChip at={item.urgentAt} />
      {item.flags.map((flag) => (
        <Chip key={flag} tone={tone(flag)}>
          {text(`flag.${flag}`)}
        </Chip>
      ))}
      {item.round > 1 && <Chip>{text('queue.roundNo', { n: item.round })}</Chip>}
    </span>
  );
}

export function UrgentChip({ at }: { at?: string | null }) {
  const text = useText();
  const now = useNow();
  if (!at) return null;
  return (
    <Chip tone="bad" icon={<Flag />}>
      {text('queue.urgent', { when: shortText(at, now) })}
    </Chip>
  );
}
