import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { minuteText } from '../formats/time.js';
import { DecideConsentDocument, type AccountFragment, type ConsentTextsQuery, type DecideConsentInput } from '../gql/graphql.js';
import { useSay } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { ConsentDialog, useConsentTexts } from '../log-in/Agreement.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { useAction } from '../parts/use-action.js';
import styles from './Account.module.css';
import { takeMe } from './use-me.js';

type ConsentText = ConsentTextsQuery['consentTexts'][number];

/** What was agreed to, in which version and when; face recognition can be withdrawn here. */
export function Consents({ me }: { readonly me: AccountFragment }) {
  const text = useText();
  const say = useSay();
  const { data: texts, error: failed } = useConsentTexts();
  const [reading, setReading] = useState<ConsentText | null>(null);
  const { run, busy, error } = useAction(useCallback(async (input: DecideConsentInput) => {
    takeMe(settled((await request(DecideConsentDocument, { input })).decideConsent));
  }, []));
  return (
    <section className="card" aria-labelledby="consents">
      <h2 id="consents">{text('account.consents')}</h2>
      <ErrorNotice error={failed ?? error} />
      {texts?.map((consent) => {
        const given = me.consents.find(({ kind, withdrawnAt }) => kind === consent.kind && !withdrawnAt);
        return (
          <div key={consent.kind} className={`row apart ${styles.organisation}`}>
            <div>
              <button type="button" className="link" onClick={() => setReading(consent)}>{say(consent, 'title')}</button>
              <div className="tip num">
                {given ? text('account.consentGiven', { version: given.version, time: minuteText(given.givenAt) }) : text('account.consentNone')}
              </div>
            </div>
            {consent.kind === 'FACE_RECOGNITION' && given && (
              <button
                type="button"
                className="small danger"
                disabled={busy}
                onClick={() => void run({ kind: consent.kind, version: given.version, agreed: false })}
              >
                {text('account.consentWithdraw')}
              </button>
            )}
          </div>
        );
      })}
      <p className="tip">{text('account.consentHint')}</p>
      {reading && <ConsentDialog consent={reading} onClose={() => setReading(null)} />}
    </section>
  );
}
