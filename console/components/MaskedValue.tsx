import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './MaskedValue.module.css';
import { serverNow } from '../connection/server-clock.js';
import { RevealDialog, type RevealReason } from './RevealDialog.js';
import { useErrorText } from './use-error-text.js';

export interface RevealedValue {
  readonly value: string;
  /** Until when it may stay on the screen. */
  readonly until: string;
}

export interface Revealing {
  readonly reasons: readonly RevealReason[];
  /** Asks the server, which audits it. */
  readonly reveal: (reasonCode: string) => Promise<RevealedValue>;
}

export interface MaskedValueProps {
  /** As the server masks it. */
  readonly masked: string;
  /** What it is, e.g. "phone". */
  readonly field: string;
  /** Without it the value stays masked. */
  readonly revealing?: Revealing;
}

/** A masked value; the clear one lives in this component's memory only, for as long as the server allows. */
export function MaskedValue({ masked, field, revealing }: MaskedValueProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<RevealedValue | null>(null);
  if (shown) return <Revealed shown={shown} onHide={() => setShown(null)} />;
  return (
    <span className={styles['masked']}>
      <span className="mono num">{masked}</span>
      {revealing && (
        <button type="button" aria-label={text('mask.revealField', { field })} onClick={() => setAsking(true)}>
          {text('mask.reveal')}
        </button>
      )}
      {revealing && asking && (
        <Asking field={field} revealing={revealing} onShown={setShown} onClose={() => setAsking(false)} />
      )}
    </span>
  );
}

interface AskingProps {
  readonly field: string;
  readonly revealing: Revealing;
  readonly onShown: (value: RevealedValue) => void;
  readonly onClose: () => void;
}

function Asking({ field, revealing, onShown, onClose }: AskingProps) {
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (reason: string) => {
    setBusy(true);
    try {
      onShown(await revealing.reveal(reason));
      onClose();
    } catch (error) {
      setRefusal(errorText(error));
      setBusy(false);
    }
  };
  return (
    <RevealDialog
      field={field}
      reasons={revealing.reasons}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={(reason) => void submit(reason)}
    />
  );
}

function Revealed({ shown, onHide }: { shown: RevealedValue; onHide: () => void }) {
  const text = useText();
  const [left, setLeft] = useState(() => secondsUntil(shown.until));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(shown.until)), 1000);
    return () => clearInterval(timer);
  }, [shown.until]);
  useEffect(() => {
    if (left <= 0) onHide();
  }, [left, onHide]);
  return (
    <span className={styles['masked']}>
      <b className="mono num">{shown.value}</b>
      <span className="mute">{text('mask.hides', { seconds: left })}</span>
      <button type="button" onClick={onHide}>
        {text('mask.hide')}
      </button>
    </span>
  );
}

function secondsUntil(until: string): number {
  return Math.ceil((Date.parse(until) - serverNow().getTime()) / 1000);
}
