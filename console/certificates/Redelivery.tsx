import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';

/** Writing failed: the certificate stays good, and what the applicant has to do brings the same one. */
export function Redelivery() {
  const text = useText();
  return (
    <div role="note" className={styles['notice']} aria-label={text('redelivery.title')}>
      <p>
        <b>{text('redelivery.title')}</b> {text('redelivery.same')}
      </p>
      <p>{text('redelivery.steps')}</p>
      <p>{text('redelivery.dead')}</p>
    </div>
  );
}
