import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import styles from '../components/Desk.module.css';
import { useErrorText } from '../components/use-error-text.js';
import { CreateStaffDocument, type CreateStaffInput } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { RoleSelect } from './RoleSelect.js';

const blank: CreateStaffInput = { username: '', displayName: '', role: 'reviewer', password: '' };

export function CreateStaffDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const refresh = useRefresh('staff');
  const [typed, setTyped] = useState(blank);
  const { run, busy, error } = useCommand(async () =>
    settled((await request(CreateStaffDocument, { input: typed })).createStaff),
  );
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onClose();
  };
  const complete = typed.username !== '' && typed.displayName !== '' && typed.password !== '';
  const set = (change: Partial<CreateStaffInput>) => setTyped({ ...typed, ...change });
  return (
    <AppDialog
      open
      width="xs"
      title={text('staff.add')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !complete}
    >
      <div className={styles['stack']}>
        <TextField
          autoFocus
          label={text('staff.username')}
          value={typed.username}
          onChange={(event) => set({ username: event.target.value.trim() })}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 64 } }}
        />
        <TextField
          label={text('staff.displayName')}
          value={typed.displayName}
          onChange={(event) => set({ displayName: event.target.value })}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 64 } }}
        />
        <RoleSelect value={typed.role} onChange={(role) => set({ role })} />
        <TextField
          type="password"
          label={text('staff.initialPassword')}
          helperText={text('staff.initialHint')}
          value={typed.password}
          onChange={(event) => set({ password: event.target.value })}
          slotProps={{ htmlInput: { autoComplete: 'new-password' } }}
        />
        <div role="alert" className={styles['error']}>
          {error && errorText(error)}
        </div>
      </div>
    </AppDialog>
  );
}
