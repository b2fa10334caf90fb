import AccessTime from '@mui/icons-material/AccessTime';
import CheckCircleOutline from '@mui/icons-material/CheckCircleOutline';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import HourglassBottom from '@mui/icons-material/HourglassBottom';
import PauseCircleOutline from '@mui/icons-material/PauseCircleOutline';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Tooltip from '@mui/material/Tooltip';
import type { ReactElement } from 'react';
import { useText, type Text } from '../i18n/use-text.js';
import { Chip, type Tone } from './Chip.js';
import styles from './Chip.module.css';
import { duration } from './duration.js';
import { useNow } from './minute-tick.js';
import { deadlineText, slaState, type Sla, type SlaLevel, type SlaState } from './sla-state.js';
import { SlaSegments } from './SlaSegments.js';

export interface SlaChipProps {
  readonly sla: Sla;
  /** Also tells when the deadline is. */
  readonly withDeadline?: boolean;
}

const looks: Record<SlaLevel, { readonly tone: Tone; readonly icon: ReactElement }> = {
  none: { tone: 'neutral', icon: <RadioButtonUnchecked /> },
  neutral: { tone: 'neutral', icon: <AccessTime /> },
  warn: { tone: 'warn', icon: <HourglassBottom /> },
  overdue: { tone: 'bad', icon: <ErrorOutline /> },
  paused: { tone: 'neutral', icon: <PauseCircleOutline /> },
  met: { tone: 'ok', icon: <CheckCircleOutline /> },
  missed: { tone: 'bad', icon: <ErrorOutline /> },
};

function sentence({ level, minutes }: SlaState, text: Text): string {
  if (level === 'none' || level === 'met' || level === 'missed') return text(`sla.${level}`);
  const { key, values } = duration(minutes ?? 0);
  const time = text(key, values);
  if (level === 'overdue') return text('sla.overdue', { time });
  return text(level === 'paused' ? 'sla.paused' : 'sla.left', { time });
}

/** How much time is left, in words, shape and colour; the tooltip accounts for every segment. */
export function SlaChip({ sla, withDeadline = false }: SlaChipProps) {
  const text = useText();
  const now = useNow();
  const state = slaState(sla, now);
  const deadline = withDeadline && sla.running && sla.deadline ? deadlineText(sla.deadline, now) : null;
  const { tone, icon } = looks[state.level];
  return (
    <Tooltip title={<SlaSegments sla={sla} />}>
      <span className={styles['host']} tabIndex={withDeadline ? 0 : undefined} data-level={state.level}>
        <Chip tone={tone} icon={icon}>
          <span className="num">
            {sentence(state, text)}
            {deadline && ` · ${text(deadline.key, deadline.values)}`}
          </span>
        </Chip>
      </span>
    </Tooltip>
  );
}
