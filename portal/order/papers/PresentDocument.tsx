import { useState } from 'react';
import { minuteText } from '../../formats/time.js';
import type { OrderProgressFragment } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText, type Text, type TextKey } from '../../i18n/use-text.js';
import { Notice } from '../../parts/Notice.js';
import styles from './UploadBox.module.css';

type Uploaded = OrderProgressFragment['documents'][number];

const known: readonly string[] = ['QR_MATCHES', 'SEAL_FOUND', 'SIGNATURE_FOUND', 'PAGE_COMPLETE', 'BRIGHT_ENOUGH'];

const checkName = (text: Text, code: string): string => (known.includes(code) ? text(`upload.check.${code}` as TextKey) : code);

/** What was uploaded last: its picture, what the checks found at once, and what a reviewer said of it. */
export function PresentDocument({ document, title }: { readonly document: Uploaded; readonly title: string }) {
  const text = useText();
  const say = useSay();
  const preview = `/portal/documents/${document.id}/preview`;
  return (
    <div className={styles.present}>
      <div>
        <Picture key={document.id} preview={preview} title={title} />
        <p className="tip num">{text('upload.at', { time: minuteText(document.uploadedAt) })}</p>
      </div>
      <div role="status">
        {document.state === 'UPLOADED' && <p>{text('upload.checking')}</p>}
        {document.stale && <Notice tone="bad"><p>{text('upload.stale')}</p></Notice>}
        {document.state === 'REVISION' && <Notice tone="warn"><p>{text('upload.revision')} {say(document, 'revision')}</p></Notice>}
        <ul className={styles.checks}>
          {document.checks.map((check) => (
            <li key={check.code}>
              <span className={check.passed ? 'ok' : 'bad'} aria-hidden="true">{check.passed ? '✓' : '✕'}</span>
              <div>
                {checkName(text, check.code)}
                <span className="visually-hidden">{text(check.passed ? 'upload.passed' : 'upload.failed')}</span>
                {!check.passed && <div className="tip">{say(check, 'advice')}</div>}
              </div>
            </li>
          ))}
        </ul>
        {document.checks.some(({ passed }) => !passed) && <p className="tip">{text('upload.checksAdvise')}</p>}
      </div>
    </div>
  );
}

function Picture({ preview, title }: { readonly preview: string; readonly title: string }) {
  const text = useText();
  const [broken, setBroken] = useState(false);
  if (broken) return <p className="mute">{text('upload.noPreview')}</p>;
  return (
    <a href={preview} target="_blank" rel="noreferrer">
      <img className={styles.picture} src={preview} alt={text('upload.preview', { title })} onError={() => setBroken(true)} />
    </a>
  );
}
