import { useText } from '../i18n/use-text.js';
import { Dialog } from '../parts/Dialog.js';
import { useSignedOut } from '../state/session.js';
import { LogInForm } from './LogInForm.js';

/** Over the page whose session has ended: what was typed there stays and is saved after the log-in. */
export function LogInAgain() {
  const text = useText();
  if (!useSignedOut()) return null;
  return (
    <Dialog title={text('logIn.again')}>
      <p className="mute">{text('logIn.againLead')}</p>
      <LogInForm />
    </Dialog>
  );
}
