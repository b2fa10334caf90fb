import TextField from '@mui/material/TextField';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { isDay, stepDay } from './day.js';
import styles from './Desk.module.css';

export interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Only whole, existing days, or empty where that is allowed. */
  readonly onChange: (day: string) => void;
  readonly required?: boolean;
}

/** A day typed as it is shown everywhere else; a browser's own date field would follow its own language. */
export function DayField({ label, value, onChange, required = false }: DayFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const wrong = typed !== null && !isDay(typed) && (required || typed !== '');
  const type = (next: string) => {
    const fits = isDay(next) || (next === '' && !required);
    setTyped(fits ? null : next);
    if (fits) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: 1, ArrowDown: -1 } as const)[event.key];
    if (!by) return;
    event.preventDefault();
    type(stepDay(shown, by));
  };
  return (
    <TextField
      className={styles['short']}
      fullWidth={false}
      label={label}
      value={shown}
      placeholder="YYYY-MM-DD"
      error={wrong}
      title={wrong ? text('general.dayFormat') : undefined}
      onChange={(event) => type(event.target.value.trim())}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', maxLength: 10, className: 'num', 'aria-invalid': wrong },
      }}
    />
  );
}
