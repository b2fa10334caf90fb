import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';
import { fieldId, FieldNote } from './Field.js';

interface Option<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly detail?: ReactNode;
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option<K>[];
  readonly chosen: K | null;
  readonly onChoose: (key: K) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly disabled?: boolean;
  /** The heading above says the same. */
  readonly labelHidden?: boolean;
}

/** One of a few, all in view. */
export function Choice<K extends string>({ label, name, options, chosen, onChoose, hint, error, disabled, labelHidden }: ChoiceProps<K>) {
  const note = useId();
  return (
    <fieldset className={styles.choice} disabled={disabled} aria-describedby={note}>
      <legend className={labelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      <div className={styles.options}>
        {options.map((option, at) => (
          <label key={option.key} className={styles.option}>
            <input
              type="radio"
              name={name}
              id={at === 0 ? fieldId(name) : undefined}
              checked={option.key === chosen}
              onChange={() => onChoose(option.key)}
            />
            <span>{option.label}{option.detail && <span className={styles.detail}>{option.detail}</span>}</span>
          </label>
        ))}
      </div>
      <FieldNote id={note} hint={hint} error={error} />
    </fieldset>
  );
}
