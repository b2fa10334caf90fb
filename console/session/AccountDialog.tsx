import { AppDialog } from '../components/AppDialog.js';
import { useText } from '../i18n/use-text.js';
import styles from './AccountDialog.module.css';
import { PasswordForm } from './PasswordForm.js';
import { accountDuty, usePerson } from './session.js';
import { TotpForm } from './TotpForm.js';

/** One's own password and second factor. An assigned password has to be changed before anything else. */
export function AccountDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const person = usePerson();
  const duty = accountDuty(person);
  return (
    <AppDialog
      open
      width="xs"
      title={text('account.title')}
      onClose={duty ? undefined : onClose}
    >
      {duty && <p role="alert">{text(duty === 'password' ? 'account.mustChange' : 'account.mustEnrol')}</p>}
      {duty !== 'totp' && (
        <section className={styles['section']}>
          <h3>{text('account.password')}</h3>
          <PasswordForm />
        </section>
      )}
      {duty !== 'password' && (
        <section className={styles['section']}>
          <h3>{text('account.totp')}</h3>
          {person.totpEnrolled ? <p>{text('account.totpOn')}</p> : <TotpForm />}
        </section>
      )}
    </AppDialog>
  );
}
