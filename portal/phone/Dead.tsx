import { ApiError } from '../api/api-error.js';
import { useCommonText } from '../i18n/use-common-text.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { Notice } from '../parts/Notice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useErrorText } from '../parts/use-error-text.js';
import { reportSignedIn } from '../state/session.js';
import type { Page } from './open-from-address.js';
import styles from './Phone.module.css';

interface DeadProps {
  readonly error: unknown;
  readonly resume: Page | null;
  readonly onResume: (page: Page) => void;
}

/** The code is over, or the server was not reached: why, and how to go on. */
export function Dead({ error, resume, onResume }: DeadProps) {
  const text = usePhoneText();
  const common = useCommonText();
  const sentence = useErrorText();
  const unreached = error instanceof ApiError && (error.kind === 'offline' || error.kind === 'fault');
  return (
    <>
      <PageTitle title={text(unreached ? 'offline' : 'deadTitle')} />
      {Boolean(error) && <Notice tone="warn" live><p>{sentence(error)}</p></Notice>}
      {!unreached && <p>{text('deadLead')}</p>}
      {unreached && <button type="button" className={`go ${styles.wide}`} onClick={() => location.reload()}>{common('again')}</button>}
      {resume && (
        <button type="button" className={styles.wide} onClick={() => { reportSignedIn(); onResume(resume); }}>
          {text('resume', { orderNo: resume.orderNo })}
        </button>
      )}
      {!error && <p className="mute">{text('fromComputer')}</p>}
    </>
  );
}
