import { AppDialog } from '../components/AppDialog.js';
import { useText } from '../i18n/use-text.js';
import styles from './AccountDialog.module.css';
import { PasswordForm } from './PasswordForm.js';
import { usePerson } from './session.js';
import { TotpForm } from './TotpForm.js';

/** One's own password and second factor. An assigned password has to be changed before anything else. */
export function AccountDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { mustChangePassword, totpEnrolled } = usePerson();
  return (
    <AppDialog
      open
      width="xs"
      title={text('account.title')}
      onClose={mustChangePassword ? undefined : onClose}
    >
      {mustChangePassword && <p role="alert">{text('account.mustChange')}</p>}
      <section className={styles['section']}>
        <h3>{text('account.password')}</h3>
        <PasswordForm />
      </section>
      {!mustChangePassword && (
        <section className={styles['section']}>
          <h3>{text('account.totp')}</h3>
          {totpEnrolled ? <p>{text('account.totpOn')}</p> : <TotpForm />}
        </section>
      )}
    </AppDialog>
  );
}
