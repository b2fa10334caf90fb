import { useState } from 'react';
import { useText } from '../i18n/use-text.js';

/** Copies a text; says so. Where the browser does not let it, the text is selected for the keyboard. */
export function CopyButton({ text: value, label }: { readonly text: string; readonly label: string }) {
  const text = useText();
  const [standing, setStanding] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setStanding('copied');
    } catch {
      setStanding('refused'); // no permission, or a page without HTTPS
    }
  };
  return (
    <>
      <button type="button" className="small" onClick={() => void copy()}>{standing === 'copied' ? text('copy.done') : label}</button>
      <span className="visually-hidden" role="status">{standing === 'copied' ? text('copy.done') : ''}</span>
      {standing === 'refused' && (
        <input readOnly value={value} aria-label={text('copy.byHand')} onFocus={(event) => event.target.select()} />
      )}
    </>
  );
}
