import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { FinishFaceCheckDocument, StartFaceCheckDocument } from '../gql/phone.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Notice } from '../parts/Notice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useAction } from '../parts/use-action.js';
import { FaceConsent } from './FaceConsent.js';
import { FaceResult } from './FaceResult.js';
import type { Page } from './open-from-address.js';
import styles from './Phone.module.css';
import { faceDone } from './phone-step.js';
import { PhotoStep } from './PhotoStep.js';

interface FaceStepProps {
  readonly page: Page;
  /** Why the result could not be had on the way back from the provider. */
  readonly error: unknown;
  readonly onPage: (page: Page) => void;
  readonly onTaken: () => Promise<void>;
  readonly onNext: () => void;
}

/** Leaves for the provider's page, whatever its address is: the server got it from the provider. */
async function leaveForProvider(): Promise<void> {
  const { url } = settled((await request(StartFaceCheckDocument, {})).startFaceCheck);
  if (!/^https?:\/\//.test(url)) throw new Error('not an address');
  location.assign(url);
}

/** The face check by the provider, after a consent of its own; or, at every turn, the photo with the card in hand. */
export function FaceStep(props: FaceStepProps) {
  const text = usePhoneText();
  const { page, onPage, onTaken, onNext } = props;
  const [byHand, setByHand] = useState(page.handheld.uploaded);
  const [agreed, setAgreed] = useState(page.faceConsentGiven);
  if (byHand) {
    return (
      <>
        <PhotoStep key="hand" kind="HANDHELD_ID" standing={page.handheld} onTaken={onTaken} onNext={onNext} />
        {!page.handheld.uploaded && page.face.attemptsLeft > 0 && (
          <button type="button" className={styles.wide} onClick={() => setByHand(false)}>{text('withFace')}</button>
        )}
      </>
    );
  }
  const started = page.face.state !== 'NONE' && page.face.state !== 'INVITED';
  if (!agreed && !started) return <FaceConsent onAgreed={() => setAgreed(true)} onRefused={() => setByHand(true)} />;
  return <ByProvider page={page} error={props.error} onPage={onPage} onNext={onNext} onByHand={() => setByHand(true)} />;
}

interface ByProviderProps extends Pick<FaceStepProps, 'page' | 'error' | 'onPage' | 'onNext'> {
  readonly onByHand: () => void;
}

function ByProvider({ page, error, onPage, onNext, onByHand }: ByProviderProps) {
  const text = usePhoneText();
  const start = useAction(leaveForProvider);
  const ask = useAction(useCallback(async () => {
    onPage(settled((await request(FinishFaceCheckDocument, {})).finishFaceCheck));
  }, [onPage]));
  const [seen, setSeen] = useState(false);
  const { face } = page;
  const failed = ask.error ?? (seen ? null : error);
  if (faceDone(page)) {
    return (
      <>
        <PageTitle title={text('faceTitle')} />
        <Notice tone="ok" live><p>{text(face.state === 'UNCERTAIN' ? 'faceUncertain' : 'facePassed')}</p></Notice>
        <button type="button" className={`go ${styles.wide}`} onClick={onNext}>{text('goOn')}</button>
      </>
    );
  }
  const fresh = face.state === 'NONE' || face.state === 'INVITED';
  return (
    <>
      <PageTitle title={text('faceTitle')} lead={text('faceLead')} />
      <FaceResult face={face} />
      <ErrorNotice error={start.error ?? failed} />
      {(start.busy || ask.busy) && <p role="status">{text(start.busy ? 'faceOpening' : 'faceAsking')}</p>}
      {(face.state === 'OPENED' || Boolean(failed)) && (
        <button type="button" className={styles.wide} disabled={ask.busy} onClick={() => { setSeen(true); void ask.run(); }}>{text('faceAskAgain')}</button>
      )}
      {face.attemptsLeft > 0 && (
        <button type="button" className={`go ${styles.wide}`} disabled={start.busy} onClick={() => void start.run()}>
          {text(fresh ? 'faceStart' : 'faceAgain')}
        </button>
      )}
      <button type="button" className={face.attemptsLeft > 0 ? styles.wide : `go ${styles.wide}`} onClick={onByHand}>{text('otherWay')}</button>
    </>
  );
}
