import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Field } from '../../parts/Field.js';
import type { TextField } from './form-draft.js';
import type { FormTools } from './form-tools.js';

interface FormTextProps {
  readonly tools: FormTools;
  readonly field: TextField;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'email';
  readonly hint?: ReactNode;
  readonly fine?: string | null;
  readonly required?: boolean;
}

/** One text field of the form. Browsers are not asked to fill in: a clerk enters other people's data. */
export function FormText({ tools, field, inputMode, hint, fine, required = true }: FormTextProps) {
  const text = useText();
  return (
    <Field
      label={text(`field.${field}`)}
      name={field}
      value={tools.draft[field]}
      onValue={(value) => tools.change({ [field]: value })}
      onBlur={() => tools.leave(field)}
      disabled={tools.closed(field)}
      required={required}
      inputMode={inputMode}
      autoComplete="off"
      hint={hint}
      fine={fine}
      {...tools.said(field)}
    />
  );
}
