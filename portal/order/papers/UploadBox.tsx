import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { DocumentKind } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../parts/Notice.js';
import { useUpload } from '../../parts/use-upload.js';
import { latest } from '../order-steps.js';
import { askProgress, type Order } from '../use-order.js';
import { PresentDocument } from './PresentDocument.js';
import styles from './UploadBox.module.css';

interface UploadBoxProps {
  readonly order: Order;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly hint?: ReactNode;
  /** The scan of a form may be a PDF, a photo not. */
  readonly pdfToo?: boolean;
}

/** One document: drop it, choose it or photograph it; what is there is shown with what the checks found, and can be replaced. */
export function UploadBox({ order, kind, title, hint, pdfToo = false }: UploadBoxProps) {
  const text = useText();
  const heading = useId();
  const [over, setOver] = useState(false);
  const present = latest(order.documents, kind);
  const { send, stop, progress, refused } = useUpload({
    url: `/portal/orders/${order.id}/documents/${kind}`, pdfToo, onDone: () => askProgress(order.id),
  });
  const drag = (inside: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent): void => {
    drag(false)(event);
    const file = event.dataTransfer.files[0];
    if (file) void send(file);
  };
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {hint && <div className="mute" style={{ marginBottom: 12 }}>{hint}</div>}
      {present && <PresentDocument document={present} title={title} />}
      <div className={`${styles.box} ${over ? styles.over : ''}`} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
        {progress === null
          ? <Choosing replace={present !== null} title={title} pdfToo={pdfToo} onFile={(file) => void send(file)} />
          : <Sending progress={progress} onStop={stop} />}
      </div>
      <p className="tip">{text(pdfToo ? 'upload.typesWithPdf' : 'upload.types')}</p>
      {refused && <Notice tone="bad" live><p>{refused}</p></Notice>}
    </section>
  );
}

interface ChoosingProps {
  readonly replace: boolean;
  readonly title: string;
  readonly pdfToo: boolean;
  readonly onFile: (file: File) => void;
}

function Choosing({ replace, title, pdfToo, onFile }: ChoosingProps) {
  const text = useText();
  const [chooser, camera] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const accept = pdfToo ? 'image/jpeg,image/png,application/pdf' : 'image/jpeg,image/png';
  const input = (capture: boolean) => (
    <input
      ref={capture ? camera : chooser}
      type="file"
      hidden
      accept={capture ? 'image/*' : accept}
      capture={capture ? 'environment' : undefined}
      aria-label={text(capture ? 'upload.photograph' : 'upload.choose', { title })}
      onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
  return (
    <div className="row">
      <button type="button" className={replace ? undefined : 'go'} onClick={() => chooser.current?.click()}>
        {text(replace ? 'upload.replace' : 'upload.choose', { title })}
      </button>
      <button type="button" onClick={() => camera.current?.click()}>{text('upload.photograph')}</button>
      <span className="mute">{text('upload.orDrop')}</span>
      {input(false)}
      {input(true)}
    </div>
  );
}

function Sending({ progress, onStop }: { readonly progress: number; readonly onStop: () => void }) {
  const text = useText();
  const percent = Math.round(progress * 100);
  return (
    <>
      <div className="row apart">
        <span>{text(percent < 100 ? 'upload.sending' : 'upload.received', { percent })}</span>
        <button type="button" className="small" onClick={onStop}>{text('upload.stop')}</button>
      </div>
      <div className={styles.bar} role="progressbar" aria-label={text('upload.progress')} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
        <div style={{ width: `${percent}%` }} />
      </div>
    </>
  );
}
