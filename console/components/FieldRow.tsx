import Check from '@mui/icons-material/Check';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './FieldRow.module.css';

/** The same fact from elsewhere, put in words. */
export interface ComparisonText {
  readonly text: string;
  readonly differs: boolean;
}

export interface FieldRowProps {
  readonly label: string;
  /** What the applicant submitted; a node where it is masked or an amount. */
  readonly value: ReactNode;
  /** Serials, codes and account numbers. */
  readonly mono?: boolean;
  /** Differences are marked by colour, an icon and their words. */
  readonly comparisons?: readonly ComparisonText[];
  /** What the server says about it, e.g. that a check digit is right. */
  readonly hint?: ReactNode;
  readonly current?: boolean;
  readonly onSelect?: () => void;
  /** `undefined`: nothing to tick here. */
  readonly ticked?: boolean;
  readonly onTick?: () => void;
  readonly tickDisabled?: boolean;
}

export function FieldRow(props: FieldRowProps) {
  const text = useText();
  const { comparisons: lines = [], current = false } = props;
  const row = useRef<HTMLDivElement>(null);
  const differs = lines.some((line) => line.differs);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const look = [styles['row'], differs && styles['differs'], current && styles['current']];
  return (
    <div ref={row} className={look.filter(Boolean).join(' ')} aria-current={current ? 'true' : undefined}>
      <button type="button" className={styles['label']} onClick={props.onSelect} disabled={!props.onSelect}>
        {props.label}
      </button>
      <div className={styles['body']}>
        <div className={props.mono ? 'mono num' : undefined}>
          {props.value ?? <span className="mute">{text('field.empty')}</span>}
        </div>
        {lines.map((line) => (
          <div key={line.text} className={line.differs ? styles['named'] : styles['compare']}>
            {line.differs && <WarningAmber fontSize="inherit" />} {line.text}
          </div>
        ))}
        {props.hint && <div className={styles['compare']}>{props.hint}</div>}
      </div>
      <Tick {...props} />
    </div>
  );
}

function Tick({ label, ticked, onTick, tickDisabled }: FieldRowProps) {
  const text = useText();
  if (ticked === undefined) return <span />;
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={ticked}
      aria-label={text('field.tickField', { field: label })}
      className={`${styles['tick']} ${ticked ? (styles['ticked'] ?? '') : ''}`}
      onClick={onTick}
      disabled={tickDisabled || !onTick}
    >
      {ticked ? <Check fontSize="inherit" /> : <RadioButtonUnchecked fontSize="inherit" />}
    </button>
  );
}
