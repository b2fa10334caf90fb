import { AppDialog } from '../components/AppDialog.js';
import type { ViewerFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from './session.js';
import { SignInForm } from './SignInForm.js';
import { useRenewedSession } from './use-renewed-session.js';

/** The session ended while someone was at work: the page stays behind this, with all that was typed. */
export function ReloginDialog() {
  const text = useText();
  const renew = useRenewedSession();
  const session = useSession();
  if (session.status !== 'expired') return null;
  const onSignedIn = (person: ViewerFragment) => {
    // What another person had opened and typed must not become theirs.
    if (person.id !== session.person.id) return window.location.assign('/');
    renew(person);
  };
  return (
    <AppDialog open width="xs" title={text('session.expiredTitle')}>
      <p className="mute">{text('session.expiredBody')}</p>
      <SignInForm username={session.person.username} onSignedIn={onSignedIn} />
      <p className="mute">{text('session.otherPerson')}</p>
    </AppDialog>
  );
}
