import styles from '../components/Desk.module.css';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../components/PageTitle.js';
import { DeadDeliveries } from './DeadDeliveries.js';
import { JobTable } from './JobTable.js';

/** What runs by itself, and what got stuck. */
export function JobsPage() {
  const text = useText();
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.jobs')} />
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
