import { useEffect, useRef, useState } from 'react';
import { useSay } from '../i18n/language.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { Notice } from '../parts/Notice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useUpload } from '../parts/use-upload.js';
import type { Page } from './open-from-address.js';
import styles from './Phone.module.css';
import { shrink } from './shrink.js';

export type PhotoKind = 'ID_FRONT' | 'ID_BACK' | 'HANDHELD_ID';

const titles = { ID_FRONT: 'front', ID_BACK: 'back', HANDHELD_ID: 'handheldTitle' } as const;

interface PhotoStepProps {
  readonly kind: PhotoKind;
  readonly standing: Page['idFront'];
  readonly onTaken: () => Promise<void>;
  readonly onNext: () => void;
}

/** One photo: taken with the phone's camera, looked at, sent, taken again where that is better. */
export function PhotoStep({ kind, standing, onTaken, onNext }: PhotoStepProps) {
  const text = usePhoneText();
  const say = useSay();
  const { photo, address, choose } = useChosen();
  const { send, stop, progress, refused } = useUpload({
    url: `/portal/phone/documents/${kind}`, pdfToo: false, prepare: shrink,
    onDone: async () => {
      choose(null);
      await onTaken();
    },
  });
  const advice = say(standing, 'advice');
  const uploaded = standing.uploaded && !photo;
  return (
    <>
      <PageTitle title={text(titles[kind])} lead={text(kind === 'HANDHELD_ID' ? 'handheldLead' : 'photoLead')} />
      {address && <img className={styles.photo} src={address} alt={text('preview')} />}
      {!address && !uploaded && <div className={styles.frame} aria-hidden="true">{text(titles[kind])}</div>}
      <div role="status">
        {uploaded && (advice ? <Notice tone="warn"><p>{text('doubt')} {advice}</p></Notice> : <Notice tone="ok"><p>{text('taken')}</p></Notice>)}
      </div>
      {refused && <Notice tone="bad" live><p>{refused}</p></Notice>}
      {progress !== null && <Sending progress={progress} onStop={stop} />}
      {progress === null && photo && (
        <button type="button" className={`go ${styles.wide}`} onClick={() => void send(photo)}>{text('use')}</button>
      )}
      {progress === null && uploaded && (
        <button type="button" className={`go ${styles.wide}`} onClick={onNext}>{text(advice ? 'goOnAnyway' : 'goOn')}</button>
      )}
      {progress === null && <Take again={photo !== null || uploaded} onPhoto={choose} />}
      <details>
        <summary>{text('noCamera')}</summary>
        <p className="mute" style={{ marginTop: 8 }}>{text('noCameraWay')}</p>
      </details>
    </>
  );
}

/** The photo that was taken and not sent yet, and an address to show it. */
function useChosen() {
  const [chosen, setChosen] = useState<{ readonly photo: File; readonly address: string } | null>(null);
  useEffect(() => () => {
    if (chosen) URL.revokeObjectURL(chosen.address);
  }, [chosen]);
  const choose = (photo: File | null): void => setChosen(photo && { photo, address: URL.createObjectURL(photo) });
  return { photo: chosen?.photo ?? null, address: chosen?.address ?? null, choose };
}

/** The camera, and the album for where the camera does not open. */
function Take({ again, onPhoto }: { readonly again: boolean; readonly onPhoto: (photo: File) => void }) {
  const text = usePhoneText();
  const [camera, album] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const input = (of: typeof camera, name: string, capture?: 'environment') => (
    <input
      ref={of}
      type="file"
      hidden
      accept="image/*"
      capture={capture}
      aria-label={name}
      onChange={(event) => {
        const photo = event.target.files?.[0];
        event.target.value = '';
        if (photo) onPhoto(photo);
      }}
    />
  );
  return (
    <>
      <button type="button" className={again ? styles.wide : `go ${styles.wide}`} onClick={() => camera.current?.click()}>
        {text(again ? 'retake' : 'photograph')}
      </button>
      <button type="button" className={styles.wide} onClick={() => album.current?.click()}>{text('album')}</button>
      {input(camera, text('photograph'), 'environment')}
      {input(album, text('album'))}
    </>
  );
}

function Sending({ progress, onStop }: { readonly progress: number; readonly onStop: () => void }) {
  const text = usePhoneText();
  const percent = Math.round(progress * 100);
  return (
    <>
      <p>{text('sending', { percent })}</p>
      <div className={styles.progress} role="progressbar" aria-label={text('sending', { percent })} aria-valuenow={percent}>
        <div style={{ width: `${percent}%` }} />
      </div>
      <button type="button" className={styles.wide} onClick={onStop}>{text('stop')}</button>
    </>
  );
}
