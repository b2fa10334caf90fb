import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { SetPasswordDocument, type AccountFragment, type SetPasswordInput } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { useAction } from '../parts/use-action.js';
import { takeMe } from './use-me.js';

/** A password beside the SMS code. What makes a good one the server says; here only that something stands there, twice. */
export function PasswordForm({ me }: { readonly me: AccountFragment }) {
  const text = useText();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const { run, busy, error } = useAction(useCallback(async (input: SetPasswordInput) => {
    takeMe(settled((await request(SetPasswordDocument, { input })).setPassword));
    for (const clear of [setOld, setPassword, setRepeated]) clear('');
    setAsked(false);
    setSaved(true);
  }, []));
  const submit = (): void => {
    setAsked(true);
    setSaved(false);
    if (password === '') return void focusField('newPassword');
    if (password !== repeated) return void focusField('repeatedPassword');
    void run({ password, oldPassword: old === '' ? null : old });
  };
  return (
    <section className="card" aria-labelledby="password">
      <h2 id="password">{text('account.password')}</h2>
      <p className="mute">{text(me.hasPassword ? 'account.passwordSet' : 'account.passwordUnset')}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {me.hasPassword && (
          <Field
            label={text('account.passwordOld')}
            name="oldPassword"
            type="password"
            autoComplete="current-password"
            value={old}
            onValue={setOld}
            hint={text('account.passwordOldHint')}
          />
        )}
        <Field
          label={text('account.passwordNew')}
          name="newPassword"
          type="password"
          autoComplete="new-password"
          value={password}
          onValue={setPassword}
          hint={text('account.passwordHint')}
          error={asked && password === '' ? text('check.empty') : null}
        />
        <Field
          label={text('account.passwordRepeat')}
          name="repeatedPassword"
          type="password"
          autoComplete="new-password"
          value={repeated}
          onValue={setRepeated}
          error={asked && password !== repeated ? text('account.passwordDiffers') : null}
        />
        <ErrorNotice error={error} />
        {saved && <Notice tone="ok" live><p>{text('account.saved')}</p></Notice>}
        <button type="submit" disabled={busy}>{text('account.passwordSave')}</button>
      </form>
    </section>
  );
}
