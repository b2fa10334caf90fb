import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { useErrorText } from '../components/use-error-text.js';
import { ChangeOwnPasswordDocument } from '../gql/graphql.js';
import { useText, type TextKey } from '../i18n/use-text.js';
import styles from './AccountDialog.module.css';
import { useRenewedSession } from './use-renewed-session.js';

interface Entry {
  readonly name: 'current' | 'next' | 'again';
  readonly label: TextKey;
  readonly autoComplete: string;
}

const entries: readonly Entry[] = [
  { name: 'current', label: 'account.current', autoComplete: 'current-password' },
  { name: 'next', label: 'account.next', autoComplete: 'new-password' },
  { name: 'again', label: 'account.again', autoComplete: 'new-password' },
];
const empty = { current: '', next: '', again: '' };

export function PasswordForm() {
  const text = useText();
  const errorText = useErrorText();
  const renew = useRenewedSession();
  const [typed, setTyped] = useState(empty);
  const [changed, setChanged] = useState(false);
  const { run, busy, error } = useCommand(async () => {
    const input = { current: typed.current, next: typed.next };
    return settled((await request(ChangeOwnPasswordDocument, { input })).changeOwnPassword);
  });
  const differs = typed.again !== '' && typed.again !== typed.next;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setChanged(false);
    const person = await run();
    if (!person) return;
    setTyped(empty);
    setChanged(true);
    renew(person);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void onSubmit(event)}>
      {entries.map(({ name, label, autoComplete }) => (
        <TextField
          key={name}
          type="password"
          label={text(label)}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          error={name === 'again' && differs}
          helperText={name === 'again' && differs ? text('account.againDiffers') : undefined}
          slotProps={{ htmlInput: { autoComplete } }}
        />
      ))}
      <div role="status" className={error ? styles['error'] : styles['done']}>
        {error ? errorText(error) : changed ? text('account.changed') : ''}
      </div>
      <Button type="submit" disabled={busy || typed.next === '' || typed.again !== typed.next}>
        {text('account.change')}
      </Button>
    </form>
  );
}
