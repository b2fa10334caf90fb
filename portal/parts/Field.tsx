import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import styles from './Field.module.css';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'name'>;

interface FieldProps extends InputProps {
  readonly label: string;
  /** Also the id of what a refusal names, so that it can be found and focused. */
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** A doubt that does not refuse. */
  readonly doubt?: string | null;
  /** Said when all is well. */
  readonly fine?: string | null;
  /** Beside the input, e.g. a button. */
  readonly beside?: ReactNode;
}

export const fieldId = (name: string): string => `field-${name}`;

/** Focuses the field a refusal names; false when it is not on the page. */
export function focusField(name: string): boolean {
  const field = document.getElementById(fieldId(name));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
}

/** A labelled input with what is to be said about it below; errors and hints are linked to it. */
export function Field({ label, name, value, onValue, hint, error, doubt, fine, beside, required, ...input }: FieldProps) {
  const note = useId();
  const field = (
    <input
      {...input}
      id={fieldId(name)}
      name={name}
      value={value}
      onChange={(event) => onValue(event.target.value)}
      aria-required={required}
      aria-invalid={error ? true : undefined}
      aria-describedby={note}
    />
  );
  return (
    <div className={styles.field}>
      <FieldLabel label={label} name={name} required={required} />
      {beside ? <div className="row" style={{ flexWrap: 'nowrap' }}>{field}{beside}</div> : field}
      <FieldNote id={note} hint={hint} error={error} doubt={doubt} fine={fine} />
    </div>
  );
}

export function FieldLabel({ label, name, required }: { readonly label: string; readonly name: string; readonly required?: boolean }) {
  return (
    <label className={styles.label} htmlFor={fieldId(name)} id={`${fieldId(name)}-label`}>
      {required && <span className={styles.star} aria-hidden="true">*</span>}
      {label}
    </label>
  );
}

interface FieldNoteProps {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly doubt?: string | null;
  readonly fine?: string | null;
}

export function FieldNote({ id, hint, error, doubt, fine }: FieldNoteProps) {
  return (
    <div id={id}>
      <div aria-live="polite">
        {error && <div className={`${styles.note} ${styles.bad}`}>{error}</div>}
        {!error && doubt && <div className={`${styles.note} ${styles.warn}`}>{doubt}</div>}
        {!error && !doubt && fine && <div className={`${styles.note} ${styles.ok}`}>✓ {fine}</div>}
      </div>
      {hint && <div className={styles.note}>{hint}</div>}
    </div>
  );
}
