import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { toDataURL } from 'qrcode';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { useErrorText } from '../components/use-error-text.js';
import { ConfirmTotpDocument, EnrolTotpDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import styles from './AccountDialog.module.css';
import { useRenewedSession } from './use-renewed-session.js';

interface Enrolment {
  readonly secret: string;
  /** The QR code as a data URI; drawn here, the secret goes to nobody. */
  readonly picture: string;
}

async function enrol(): Promise<Enrolment> {
  const { uri, secret } = settled((await request(EnrolTotpDocument, {})).enrolTotp);
  return { secret, picture: await toDataURL(uri, { margin: 0, width: 320 }) };
}

/** Adds an authenticator: its QR code, then one code from it as proof. */
export function TotpForm() {
  const text = useText();
  const errorText = useErrorText();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const start = useCommand(enrol);
  if (enrolment) return <Confirm enrolment={enrolment} />;
  return (
    <div className={styles['form']}>
      <span className="mute">{text('account.totpOff')}</span>
      <Button disabled={start.busy} onClick={() => void start.run().then((begun) => begun && setEnrolment(begun))}>
        {text('account.totpStart')}
      </Button>
      {start.error && <div className={styles['error']}>{errorText(start.error)}</div>}
    </div>
  );
}

function Confirm({ enrolment }: { enrolment: Enrolment }) {
  const text = useText();
  const errorText = useErrorText();
  const renew = useRenewedSession();
  const [code, setCode] = useState('');
  const { run, busy, error } = useCommand(async () => {
    const person = settled((await request(ConfirmTotpDocument, { code })).confirmTotp);
    renew(person);
  });
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <span>{text('account.totpScan')}</span>
      <img className={styles['qr']} src={enrolment.picture} alt={text('account.totpQr')} />
      <code className="mono">{enrolment.secret}</code>
      <TextField
        autoFocus
        label={text('session.totp')}
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
        error={error !== null}
        helperText={error ? errorText(error) : undefined}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 6 } }}
      />
      <Button type="submit" disabled={busy || code.length !== 6}>
        {text('account.totpConfirm')}
      </Button>
    </form>
  );
}
