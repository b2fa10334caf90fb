import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../parts/PageTitle.js';
import { LogInForm } from './LogInForm.js';
import styles from './LogIn.module.css';

export function LogInPage() {
  const text = useText();
  return (
    <div className={styles.page}>
      <div className={styles.about}>
        <PageTitle title={text('logIn.title')} lead={text('logIn.lead')} />
        <ol className={styles.steps}>
          {(['a', 'b', 'c', 'd'] as const).map((step) => <li key={step}>{text(`logIn.about.${step}`)}</li>)}
        </ol>
      </div>
      <div className="card"><LogInForm /></div>
    </div>
  );
}
