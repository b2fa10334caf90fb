import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { checkEmail } from '../formats/plain-text.js';
import { SetEmailDocument, type AccountFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { useAction } from '../parts/use-action.js';
import { takeMe } from './use-me.js';

export function EmailForm({ me }: { readonly me: AccountFragment }) {
  const text = useText();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const verdict = checkEmail(email);
  const { run, busy, error } = useAction(useCallback(async (address: string) => {
    takeMe(settled((await request(SetEmailDocument, { email: address })).setEmail));
    setEmail('');
    setAsked(false);
    setSaved(true);
  }, []));
  const submit = (): void => {
    setAsked(true);
    setSaved(false);
    if (verdict.valid) void run(verdict.value);
    else focusField('email');
  };
  return (
    <section className="card" aria-labelledby="mail">
      <h2 id="mail">{text('account.email')}</h2>
      <p className="mute">{me.emailMasked ? text('account.emailNow', { email: me.emailMasked }) : text('account.emailNone')}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Field
          label={text('account.emailNew')}
          name="email"
          type="email"
          autoComplete="email"
          value={email}
          onValue={setEmail}
          error={asked && !verdict.valid ? text(`check.${verdict.problem}`) : null}
        />
        <ErrorNotice error={error} />
        {saved && <Notice tone="ok" live><p>{text('account.saved')}</p></Notice>}
        <button type="submit" disabled={busy}>{text('account.emailSave')}</button>
      </form>
    </section>
  );
}
