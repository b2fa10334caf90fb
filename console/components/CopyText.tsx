import ContentCopy from '@mui/icons-material/ContentCopy';
import Check from '@mui/icons-material/Check';
import { useRef, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './CopyText.module.css';

export interface CopyTextProps {
  readonly value: string;
  /** Names the button, e.g. "Copy the serial". */
  readonly label: string;
  /** How it is shown, where that differs from what is copied. */
  readonly shown?: string;
}

/** A number that people pass on: shown whole, copied by a button; selected for the keyboard where the browser refuses. */
export function CopyText({ value, label, shown = value }: CopyTextProps) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // No permission, or a page without HTTPS.
      if (element.current) window.getSelection()?.selectAllChildren(element.current);
    }
  };
  return (
    <span className={styles['copy']}>
      <span ref={element} className="mono num">
        {shown}
      </span>
      <button type="button" title={label} aria-label={label} onClick={() => void copy()} onBlur={() => setCopied(false)}>
        {copied ? <Check fontSize="inherit" /> : <ContentCopy fontSize="inherit" />}
      </button>
      <span role="status" className="visually-hidden">
        {copied ? text('general.copied') : ''}
      </span>
    </span>
  );
}
