import { useCallback, useEffect, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { AgreeToFaceCheckDocument, FaceConsentTextDocument, type FaceConsentTextQuery } from '../gql/phone.js';
import { useSay } from '../i18n/language.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useAction } from '../parts/use-action.js';
import styles from './Phone.module.css';

type ConsentText = FaceConsentTextQuery['consentTexts'][number];

/** Face recognition is agreed to on its own; refusing costs nothing but another photo. */
export function FaceConsent({ onAgreed, onRefused }: { readonly onAgreed: () => void; readonly onRefused: () => void }) {
  const text = usePhoneText();
  const say = useSay();
  const [consent, setConsent] = useState<ConsentText | null>(null);
  const load = useAction(useCallback(async () => {
    const { consentTexts } = await request(FaceConsentTextDocument, {});
    setConsent(consentTexts.find(({ kind }) => kind === 'FACE_RECOGNITION') ?? null);
  }, []));
  const { run } = load;
  useEffect(() => void run(), [run]);
  const agree = useAction(useCallback(async (version: string) => {
    settled((await request(AgreeToFaceCheckDocument, { input: { kind: 'FACE_RECOGNITION', version, agreed: true } })).decideConsent);
    onAgreed();
  }, [onAgreed]));
  return (
    <>
      <PageTitle title={text('consentTitle')} lead={text('consentLead')} />
      <ErrorNotice error={load.error} again={() => void run()} />
      {consent && (
        <details className="card">
          <summary>{text('consentRead', { title: say(consent, 'title') })}</summary>
          <div style={{ whiteSpace: 'pre-line', marginTop: 8 }}>{say(consent, 'body')}</div>
        </details>
      )}
      <ErrorNotice error={agree.error} />
      <button type="button" className={`go ${styles.wide}`} disabled={!consent || agree.busy} onClick={() => consent && void agree.run(consent.version)}>
        {text('agree')}
      </button>
      <button type="button" className={styles.wide} onClick={onRefused}>{text('refuse')}</button>
    </>
  );
}
