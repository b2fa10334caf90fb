import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useText } from '../i18n/use-text.js';
import type { CaseCommands } from './use-case-commands.js';

/** A senior takes a colleague's claim and says why. */
export function TakeOverDialog({ commands, onClose }: { commands: CaseCommands; onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (await commands.perform({ type: 'claim', takeoverReason: reason.trim() })) onClose();
  };
  return (
    <AppDialog
      open
      width="xs"
      title={text('action.takeOver')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text('action.takeOver')}
      submitDisabled={reason.trim() === '' || commands.busy}
    >
      <TextField
        autoFocus
        multiline
        minRows={2}
        margin="dense"
        label={text('confirming.takeOverReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={commands.error !== null}
        helperText={commands.error ? errorText(commands.error) : text('confirming.takeOver')}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </AppDialog>
  );
}
