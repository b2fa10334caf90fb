import TextField from '@mui/material/TextField';
import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useText } from '../i18n/use-text.js';
import type { CaseCommands } from './use-case-commands.js';

export interface NoteDialogProps {
  readonly commands: CaseCommands;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onClose: () => void;
}

export function NoteDialog({ commands, draft, onDraft, onClose }: NoteDialogProps) {
  const text = useText();
  const errorText = useErrorText();
  const failed = commands.last === 'note' ? commands.error : null;
  const submit = async () => {
    if (!(await commands.perform({ type: 'note', text: draft.trim() }))) return;
    onDraft('');
    onClose();
  };
  return (
    <AppDialog
      open
      title={text('confirming.noteTitle')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={draft.trim() === '' || commands.busy}
    >
      <TextField
        autoFocus
        multiline
        minRows={3}
        margin="dense"
        label={text('confirming.noteText')}
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        error={failed !== null}
        helperText={failed ? errorText(failed) : ' '}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </AppDialog>
  );
}
