import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { AppDialog } from './AppDialog.js';

export interface RevealReason {
  readonly code: string;
  readonly label: string;
}

export interface RevealDialogProps {
  /** What would be shown, e.g. "phone". */
  readonly field: string;
  readonly reasons: readonly RevealReason[];
  readonly busy: boolean;
  /** Why the server refused, in the current language. */
  readonly refusal?: string | null;
  readonly onClose: () => void;
  readonly onSubmit: (reasonCode: string) => void;
}

/** Asks for the reason that goes to the audit log with the value's being shown. */
export function RevealDialog({ field, reasons, busy, refusal, onClose, onSubmit }: RevealDialogProps) {
  const text = useText();
  const [chosen, setChosen] = useState(reasons[0]?.code ?? '');
  return (
    <AppDialog
      open
      width="xs"
      title={text('mask.title', { field })}
      onClose={onClose}
      onSubmit={() => onSubmit(chosen)}
      submitLabel={text('mask.submit')}
      submitDisabled={busy || chosen === ''}
    >
      <FormControl error={Boolean(refusal)}>
        <FormLabel>{text('mask.reason')}</FormLabel>
        <RadioGroup value={chosen} onChange={(_, code) => setChosen(code)}>
          {reasons.map(({ code, label }) => (
            <FormControlLabel
              key={code}
              value={code}
              label={label}
              control={<Radio autoFocus={code === reasons[0]?.code} />}
            />
          ))}
        </RadioGroup>
        <FormHelperText role={refusal ? 'alert' : undefined}>{refusal ?? text('mask.reasonHint')}</FormHelperText>
      </FormControl>
    </AppDialog>
  );
}
