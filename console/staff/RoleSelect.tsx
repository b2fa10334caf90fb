import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Role } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { roleOf, roles } from './staff-source.js';

export interface RoleSelectProps {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleSelect({ value, onChange }: RoleSelectProps) {
  const text = useText();
  return (
    <TextField
      select
      label={text('staff.role')}
      value={value}
      onChange={(event) => onChange(roleOf(event.target.value))}
      helperText={text('staff.exclusive')}
    >
      {roles.map((role) => (
        <MenuItem key={role} value={role}>
          {text(`role.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
