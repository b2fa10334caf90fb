import TextField from '@mui/material/TextField';
import type { ApiError } from '../api/api-error.js';
import { useErrorText } from './use-error-text.js';

export interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Why the server refused; stands in the place of the hint. */
  readonly error: ApiError | null;
  readonly autoFocus?: boolean;
}

/** A few lines that go into the audit log with a decision: 500 characters, as the server takes. */
export function WordsField({ label, hint, value, onValue, error, autoFocus = false }: WordsFieldProps) {
  const errorText = useErrorText();
  return (
    <TextField
      autoFocus={autoFocus}
      multiline
      minRows={3}
      margin="dense"
      label={label}
      value={value}
      onChange={(event) => onValue(event.target.value)}
      error={error !== null}
      helperText={error ? errorText(error) : hint}
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
}
