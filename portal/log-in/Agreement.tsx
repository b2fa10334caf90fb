import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { ConsentTextsDocument, type ConsentTextsQuery } from '../gql/graphql.js';
import { useSay } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { Dialog } from '../parts/Dialog.js';
import styles from './LogIn.module.css';

type ConsentText = ConsentTextsQuery['consentTexts'][number];

interface AgreementState {
  readonly texts: readonly ConsentText[];
  readonly agreed: boolean;
  readonly versions: string[];
  readonly setAgreed: (agreed: boolean) => void;
}

export function useConsentTexts() {
  return useQuery({
    queryKey: ['consentTexts'],
    queryFn: async ({ signal }) => (await request(ConsentTextsDocument, {}, signal)).consentTexts,
    staleTime: 60 * 60_000,
  });
}

/** Terms and privacy: what is needed to log in. Face recognition is asked for where it happens, on its own. */
export function useAgreement(): AgreementState {
  const [agreed, setAgreed] = useState(false);
  const { data } = useConsentTexts();
  const texts = (data ?? []).filter(({ kind }) => kind !== 'FACE_RECOGNITION');
  return { texts, agreed, setAgreed, versions: agreed ? texts.map(({ version }) => version) : [] };
}

export function Agreement({ texts, agreed, setAgreed, asked }: AgreementState & { readonly asked: boolean }) {
  const text = useText();
  const say = useSay();
  const [reading, setReading] = useState<ConsentText | null>(null);
  const missing = asked && !agreed;
  return (
    <div className={styles.consent}>
      <div className="tick">
        <input
          type="checkbox"
          id="field-agreement"
          checked={agreed}
          onChange={(event) => setAgreed(event.target.checked)}
          aria-invalid={missing || undefined}
          aria-describedby="agreement-missing"
        />
        <div>
          <label htmlFor="field-agreement">{text('logIn.agree')}</label>{' '}
          {texts.map((consent) => (
            <span key={consent.kind}>
              <button type="button" className="link" onClick={() => setReading(consent)}>{text('logIn.titled', { title: say(consent, 'title') })}</button>{' '}
            </span>
          ))}
        </div>
      </div>
      <div id="agreement-missing" className="tip bad" aria-live="polite">{missing ? text('logIn.agreeMissing') : ''}</div>
      {reading && <ConsentDialog consent={reading} onClose={() => setReading(null)} />}
    </div>
  );
}

export function ConsentDialog({ consent, onClose }: { readonly consent: ConsentText; readonly onClose: () => void }) {
  const text = useText();
  const say = useSay();
  return (
    <Dialog title={say(consent, 'title')} onClose={onClose}>
      <p className="mute tip">{text('logIn.version', { version: consent.version })}</p>
      <div style={{ whiteSpace: 'pre-line' }}>{say(consent, 'body')}</div>
      <div className="foot"><button type="button" className="go" onClick={onClose}>{text('logIn.close')}</button></div>
    </Dialog>
  );
}
