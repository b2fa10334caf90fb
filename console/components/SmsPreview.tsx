import { useText } from '../i18n/use-text.js';
import { smsParts } from './reason-draft.js';
import styles from './ReasonDialog.module.css';

/** The message as the phone shows it. */
export function SmsPreview({ message }: { message: string }) {
  const text = useText();
  return (
    <figure className={styles['sms']}>
      <figcaption className="mute">
        {text('reason.preview')} · {text('reason.previewLength', { n: message.length, parts: smsParts(message) })}
      </figcaption>
      <p>{message}</p>
    </figure>
  );
}
