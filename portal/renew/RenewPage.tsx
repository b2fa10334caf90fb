import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { checkSerial } from '../formats/serial.js';
import { EligibilityDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useAction } from '../parts/use-action.js';
import type { EligibilityAnswer } from './eligibility.js';
import { NotEligible } from './NotEligible.js';
import { StartForm } from './StartForm.js';

/** The guide's step 2: 续期 → 证书序列号 → 进入续费. */
export function RenewPage() {
  const text = useText();
  const [serial, setSerial] = useState('');
  const [asked, setAsked] = useState(false);
  const [answer, setAnswer] = useState<EligibilityAnswer | null>(null);
  const verdict = checkSerial(serial);
  const { run, busy, error } = useAction(useCallback(async (wanted: string) => {
    setAnswer(null);
    setAnswer((await request(EligibilityDocument, { serial: wanted })).eligibility);
  }, []));
  const submit = (): void => {
    setAsked(true);
    if (verdict.valid) void run(verdict.value);
    else focusField('serial');
  };
  return (
    <>
      <PageTitle title={text('renew.title')} lead={text('renew.lead')} />
      <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Field
          label={text('renew.serial')}
          name="serial"
          value={serial}
          onValue={(next) => { setSerial(next); setAnswer(null); }}
          required
          autoComplete="off"
          spellCheck={false}
          className="mono"
          error={asked && !verdict.valid ? text(`check.${verdict.problem}`, verdict.values) : null}
          hint={text('renew.serialHint')}
        />
        <button type="submit" className="go" disabled={busy}>{text('renew.enter')}</button>
      </form>
      <ErrorNotice error={error} again={submit} />
      <div role="status">
        {answer && !answer.eligible && <NotEligible answer={answer} />}
      </div>
      {answer?.eligible && answer.certificate && <StartForm key={answer.serial} certificate={answer.certificate} />}
      <Notice><p>{text('renew.several')}</p></Notice>
    </>
  );
}
