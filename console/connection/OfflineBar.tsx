import { useText } from '../i18n/use-text.js';
import { useConnection } from './connection.js';
import styles from './OfflineBar.module.css';

/** Says that nothing can be decided now; goes away by itself. */
export function OfflineBar() {
  const text = useText();
  if (useConnection() === 'online') return null;
  return (
    <div role="alert" className={styles['bar']}>
      <b>{text('connection.offline')}</b> <span>{text('connection.retrying')}</span>
    </div>
  );
}
