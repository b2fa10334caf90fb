import { useCommonText } from '../i18n/use-common-text.js';
import styles from './Skeleton.module.css';

/** Stands where something is being loaded. */
export function Skeleton() {
  const text = useCommonText();
  return (
    <div className={styles.bars} role="status">
      <span className="visually-hidden">{text('loading')}</span>
      {[1, 2, 3, 4].map((bar) => <div key={bar} className={styles.bar} aria-hidden="true" />)}
    </div>
  );
}
