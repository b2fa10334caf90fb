import type { AccountFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { Facts } from '../parts/Facts.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Consents } from './Consents.js';
import { EmailForm } from './EmailForm.js';
import { Organisation } from './Organisation.js';
import { PasswordForm } from './PasswordForm.js';

/** One's own account: what it is, who else sees an organisation's orders, and what was agreed to. */
export function AccountPage({ me }: { readonly me: AccountFragment }) {
  const text = useText();
  return (
    <>
      <PageTitle title={text('account.title')} />
      <section className="card" aria-labelledby="own">
        <h2 id="own">{text('account.own')}</h2>
        <Facts rows={[[text('account.phone'), <span key="phone" className="num">{me.phoneMasked}</span>]]} />
        <p className="tip">{text('account.phoneHint')}</p>
      </section>
      <EmailForm me={me} />
      <PasswordForm me={me} />
      <section className="card" aria-labelledby="organisations">
        <h2 id="organisations">{text('account.organisations')}</h2>
        <p className="mute">{text(me.organisations.length > 0 ? 'account.organisationsLead' : 'account.noOrganisation')}</p>
        {me.organisations.map((organisation) => <Organisation key={organisation.organisationId} organisation={organisation} />)}
      </section>
      <Consents me={me} />
    </>
  );
}
