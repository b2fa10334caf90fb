import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { LeavePhonePageDocument } from '../gql/phone.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useAction } from '../parts/use-action.js';
import styles from './Phone.module.css';

/** Back to the computer. Leaving ends what this phone may do for the order. */
export function Done() {
  const text = usePhoneText();
  const [left, setLeft] = useState(false);
  const { run, busy, error } = useAction(useCallback(async () => {
    await request(LeavePhonePageDocument, {});
    setLeft(true);
  }, []));
  return (
    <>
      <div className={styles.tick} aria-hidden="true">✓</div>
      <PageTitle title={text('doneTitle')} lead={text('doneLead')} />
      <ErrorNotice error={error} />
      {left
        ? <p role="status">{text('gone')}</p>
        : <button type="button" className={styles.wide} disabled={busy} onClick={() => void run()}>{text('leave')}</button>}
    </>
  );
}
