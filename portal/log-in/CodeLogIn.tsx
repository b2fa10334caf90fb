import { useCallback, useState } from 'react';
import { takeLogIn } from '../account/use-me.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { checkMobile } from '../formats/mobile.js';
import { LogInWithCodeDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { useAction } from '../parts/use-action.js';
import { Agreement, useAgreement } from './Agreement.js';
import { PhoneField, type PhoneProps } from './PhoneField.js';
import { SendCode } from './SendCode.js';

export function CodeLogIn({ phone, onPhone }: PhoneProps) {
  const text = useText();
  const agreement = useAgreement();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const verdict = checkMobile(phone);
  const { run, busy, error } = useAction(useCallback(async (input: { phone: string; code: string; agreedVersions: string[] }) => {
    takeLogIn(settled((await request(LogInWithCodeDocument, { input })).logInWithCode));
  }, []));
  const submit = (): void => {
    setAsked(true);
    if (!verdict.valid) return void focusField('phone');
    if (code.trim() === '') return void focusField('code');
    if (!agreement.agreed) return void focusField('agreement');
    void run({ phone: verdict.value, code: code.trim(), agreedVersions: agreement.versions });
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <PhoneField phone={phone} onPhone={onPhone} asked={asked} />
      <Field
        label={text('logIn.code')}
        name="code"
        value={code}
        onValue={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        error={asked && code.trim() === '' ? text('logIn.codeMissing') : null}
        beside={<SendCode phone={verdict.valid ? verdict.value : null} onRefused={() => { setAsked(true); focusField('phone'); }} />}
        hint={text('logIn.codeHint')}
      />
      <Agreement {...agreement} asked={asked} />
      <ErrorNotice error={error} />
      <button type="submit" className="go" style={{ width: '100%' }} disabled={busy}>{text('logIn.submit')}</button>
      <p className="tip">{text('logIn.registers')}</p>
    </form>
  );
}
