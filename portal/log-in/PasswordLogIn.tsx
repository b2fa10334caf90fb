import { useCallback, useState } from 'react';
import { takeLogIn } from '../account/use-me.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { checkMobile } from '../formats/mobile.js';
import { LogInWithPasswordDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { useAction } from '../parts/use-action.js';
import { Agreement, useAgreement } from './Agreement.js';
import { PhoneField, type PhoneProps } from './PhoneField.js';

export function PasswordLogIn({ phone, onPhone }: PhoneProps) {
  const text = useText();
  const agreement = useAgreement();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const verdict = checkMobile(phone);
  const { run, busy, error } = useAction(useCallback(async (input: { phone: string; password: string; agreedVersions: string[] }) => {
    takeLogIn(settled((await request(LogInWithPasswordDocument, { input })).logInWithPassword));
  }, []));
  const submit = (): void => {
    setAsked(true);
    if (!verdict.valid) return void focusField('phone');
    if (password === '') return void focusField('password');
    if (!agreement.agreed) return void focusField('agreement');
    void run({ phone: verdict.value, password, agreedVersions: agreement.versions });
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <PhoneField phone={phone} onPhone={onPhone} asked={asked} />
      <Field
        label={text('logIn.password')}
        name="password"
        type="password"
        value={password}
        onValue={setPassword}
        autoComplete="current-password"
        error={asked && password === '' ? text('logIn.passwordMissing') : null}
        hint={text('logIn.passwordHint')}
      />
      <Agreement {...agreement} asked={asked} />
      <ErrorNotice error={error} />
      <button type="submit" className="go" style={{ width: '100%' }} disabled={busy}>{text('logIn.submit')}</button>
    </form>
  );
}
