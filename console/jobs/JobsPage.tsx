import styles from '../components/Desk.module.css';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import { DeadDeliveries } from './DeadDeliveries.js';
import { JobTable } from './JobTable.js';

/** What runs by itself, and what got stuck. */
export function JobsPage() {
  const text = useText();
  useDocumentAttributes(text('nav.jobs'));
  return (
    <div className={styles['page']}>
      <section className={styles['section']}>
        <div className={styles['head']}>
          <h2>{text('jobs.dead')}</h2>
        </div>
        <DeadDeliveries />
      </section>
      <section className={styles['section']}>
        <div className={styles['head']}>
          <h2>{text('jobs.jobs')}</h2>
        </div>
        <JobTable />
      </section>
    </div>
  );
}
