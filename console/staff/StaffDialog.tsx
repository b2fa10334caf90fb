import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useApi } from '../api/use-api.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import styles from '../components/Desk.module.css';
import { useErrorText } from '../components/use-error-text.js';
import {
  ChangeRoleDocument,
  DisableStaffDocument,
  EnableStaffDocument,
  ResetPasswordDocument,
  StaffMembersDocument,
  type Role,
} from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { RoleSelect } from './RoleSelect.js';
import type { StaffRow } from './staff-source.js';
import { StaffStatus } from './StaffStatus.js';

type StaffChange =
  | { readonly type: 'role'; readonly role: Role }
  | { readonly type: 'password'; readonly password: string }
  | { readonly type: 'disable' }
  | { readonly type: 'enable' };

async function changeStaff({ id, version }: StaffRow, change: StaffChange): Promise<StaffRow> {
  const input = { id, version };
  switch (change.type) {
    case 'role':
      return settled((await request(ChangeRoleDocument, { input: { ...input, role: change.role } })).changeRole);
    case 'password':
      return settled(
        (await request(ResetPasswordDocument, { input: { ...input, password: change.password } })).resetPassword,
      );
    case 'disable':
      return settled((await request(DisableStaffDocument, { input })).disableStaff);
    case 'enable':
      return settled((await request(EnableStaffDocument, { input })).enableStaff);
  }
}

/** One person's role, access and password; each change is its own, audited step. */
export function StaffDialog({ member: opened, onClose }: { member: StaffRow; onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const refresh = useRefresh('staff');
  // The list may be a while old: changes are made to the person as they are now.
  const current = useApi('staff', StaffMembersDocument, {});
  const member = current.data?.staffMembers.find(({ id }) => id === opened.id) ?? opened;
  const [role, setRole] = useState(opened.role);
  const [password, setPassword] = useState('');
  const [saved, setSaved] = useState(false);
  const { run, busy: sending, error } = useCommand((change: StaffChange) => changeStaff(member, change));
  const busy = sending || current.isFetching;
  const change = async (wanted: StaffChange) => {
    setSaved(false);
    const changed = await run(wanted);
    // After a refusal as well: somebody else may have changed this person meanwhile.
    refresh();
    if (!changed) return;
    setPassword('');
    setSaved(true);
  };
  return (
    <AppDialog open width="xs" title={`${member.displayName} · ${member.username}`} onClose={onClose}>
      <div className={styles['stack']}>
        <RoleSelect value={role} onChange={setRole} />
        <Button disabled={busy || role === member.role} onClick={() => void change({ type: 'role', role })}>
          {text('staff.changeRole')}
        </Button>
        <TextField
          type="password"
          label={text('staff.initialPassword')}
          helperText={text('staff.initialHint')}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          slotProps={{ htmlInput: { autoComplete: 'new-password' } }}
        />
        <Button disabled={busy || password === ''} onClick={() => void change({ type: 'password', password })}>
          {text('staff.resetPassword')}
        </Button>
        <div>
          <StaffStatus member={member} /> <span className="mute">{text('staff.disableHint')}</span>
        </div>
        <Button
          color={member.disabledAt ? 'inherit' : 'error'}
          disabled={busy}
          onClick={() => void change({ type: member.disabledAt ? 'enable' : 'disable' })}
        >
          {text(member.disabledAt ? 'staff.enable' : 'staff.disable')}
        </Button>
        <div role="status" className={error ? styles['error'] : 'mute'}>
          {error ? errorText(error) : saved && text('staff.saved')}
        </div>
      </div>
    </AppDialog>
  );
}
