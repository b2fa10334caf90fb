import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useErrorText } from '../components/use-error-text.js';
import type { ViewerFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import styles from './SignInForm.module.css';
import { useSignIn } from './use-sign-in.js';

export interface SignInFormProps {
  /** Given when someone signs in again. */
  readonly username?: string;
  readonly onSignedIn: (person: ViewerFragment) => void;
}

export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const text = useText();
  const errorText = useErrorText();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const { totpAsked, busy, error, submit } = useSignIn(onSignedIn);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit({ username, password, totp });
  };
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      <TextField
        label={text('session.username')}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        autoFocus={known === ''}
        required
        slotProps={{ htmlInput: { autoComplete: 'username', maxLength: 64 }, inputLabel: { required: false } }}
      />
      <TextField
        label={text('session.password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoFocus={known !== ''}
        required
        slotProps={{ htmlInput: { autoComplete: 'current-password' }, inputLabel: { required: false } }}
      />
      {totpAsked && <TotpField value={totp} onChange={setTotp} />}
      <div role="alert" className={styles['error']}>
        {error ? errorText(error) : ''}
      </div>
      <Button type="submit" variant="contained" color="primary" size="medium" disabled={busy}>
        {text(busy ? 'session.signingIn' : 'session.signIn')}
      </Button>
    </form>
  );
}

function TotpField({ value, onChange }: { value: string; onChange: (totp: string) => void }) {
  const text = useText();
  return (
    <TextField
      label={text('session.totp')}
      helperText={text('session.totpHint')}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
      autoFocus
      required
      slotProps={{
        htmlInput: { autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 6 },
        inputLabel: { required: false },
      }}
    />
  );
}
