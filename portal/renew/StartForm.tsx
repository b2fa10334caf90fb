import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { yuan } from '../formats/amount.js';
import { checkCreditCode } from '../formats/credit-code.js';
import { dayText } from '../formats/time.js';
import { StartRenewalDocument, type StartRenewalInput } from '../gql/graphql.js';
import { useSay } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { takeOrder } from '../order/use-order.js';
import { Choice } from '../parts/Choice.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Facts } from '../parts/Facts.js';
import { Field, focusField } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { useAction } from '../parts/use-action.js';
import type { EligibilityAnswer } from './eligibility.js';

type Certificate = NonNullable<EligibilityAnswer['certificate']>;
type YesOrNo = 'yes' | 'no';

/** Opens the order; shows it at once. */
function useStart() {
  const [, navigate] = useLocation();
  return useAction(useCallback(async (input: StartRenewalInput) => {
    try {
      const order = settled((await request(StartRenewalDocument, { input })).startRenewal);
      takeOrder(order);
      navigate(`/orders/${order.id}/form`);
    } catch (error) {
      if (error instanceof ApiError && error.facts.refusedField === 'input.creditCode') focusField('creditCode');
      throw error;
    }
  }, [navigate]));
}

export function StartForm({ certificate }: { readonly certificate: Certificate }) {
  const text = useText();
  const [creditCode, setCreditCode] = useState('');
  const [term, setTerm] = useState<string | null>(certificate.prices.length === 1 ? String(certificate.prices[0]!.termYears) : null);
  const [ukey, setUkey] = useState<YesOrNo | null>(null);
  const [pin, setPin] = useState<YesOrNo | null>(null);
  const [asked, setAsked] = useState(false);
  const { run, busy, error } = useStart();
  const code = checkCreditCode(creditCode);
  const replacement = ukey === 'no' || pin === 'no';
  const submit = (): void => {
    setAsked(true);
    if (!code.valid) return void focusField('creditCode');
    if (term === null) return void focusField('term');
    if (ukey === null) return void focusField('ukey');
    if (pin === null) return void focusField('pin');
    void run({ serial: certificate.serial, creditCode: code.value, termYears: Number(term), ukeyAtHand: true, pinKnown: true });
  };
  const yesOrNo = [{ key: 'yes' as const, label: text('renew.yes') }, { key: 'no' as const, label: text('renew.no') }];
  const missing = (absent: boolean): string | null => (asked && absent ? text('renew.choose') : null);
  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <CertificateFacts certificate={certificate} />
      <Field
        label={text('renew.creditCode')}
        name="creditCode"
        value={creditCode}
        onValue={setCreditCode}
        required
        autoComplete="off"
        spellCheck={false}
        className="mono"
        error={(asked || creditCode.length >= 18) && !code.valid ? text(`check.${code.problem}`, code.values) : null}
        hint={text('renew.creditCodeHint')}
      />
      <Choice
        label={text('renew.term')}
        name="term"
        chosen={term}
        onChoose={setTerm}
        error={missing(term === null)}
        options={certificate.prices.map(({ termYears, amountFen }) => ({
          key: String(termYears), label: text('renew.years', { years: termYears }), detail: <span className="num">{yuan(amountFen)}</span>,
        }))}
      />
      <Choice label={text('renew.ukey')} name="ukey" options={yesOrNo} chosen={ukey} onChoose={setUkey} error={missing(ukey === null)} />
      <Choice label={text('renew.pin')} name="pin" options={yesOrNo} chosen={pin} onChoose={setPin} error={missing(pin === null)} hint={text('renew.pinHint')} />
      {replacement && <Notice tone="warn" live><p><strong>{text('renew.replacement')}</strong></p><p>{text('renew.replacementWay')}</p></Notice>}
      <ErrorNotice error={error} />
      <button type="submit" className="go" disabled={busy || replacement}>{text('renew.start')}</button>
    </form>
  );
}

function CertificateFacts({ certificate }: { readonly certificate: Certificate }) {
  const text = useText();
  const say = useSay();
  const { earliestDownload, usualDownload } = certificate;
  return (
    <>
      <h2>{text('renew.found')}</h2>
      <Facts
        rows={[
          [text('renew.owner'), certificate.ownerNameMasked],
          [text('renew.project'), say(certificate, 'projectName')],
          [text('renew.notAfter'), <span key="day" className="num">{dayText(certificate.notAfter)}</span>],
        ]}
      />
      {earliestDownload && usualDownload && (
        <div style={{ marginTop: 14 }}>
          <Notice><p>{text('renew.dates', { earliest: dayText(earliestDownload), usual: dayText(usualDownload) })}</p></Notice>
        </div>
      )}
    </>
  );
}
