import { Link } from 'react-router-dom';
import { AppDialog } from '../components/AppDialog.js';
import styles from '../components/Desk.module.css';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import { caseUrl } from '../queue/case-url.js';
import type { AuditRow } from './audit-source.js';

/** One row of the log, whole. */
export function AuditDialog({ entry, onClose }: { entry: AuditRow; onClose: () => void }) {
  const text = useText();
  return (
    <AppDialog open title={text('audit.entry')} onClose={onClose}>
      <p>
        <TimeText at={entry.at} precision="second" /> · {entry.actorName} · <span className="mono">{entry.action}</span>
        <br />
        {entry.subjectType} <span className="mono">{entry.subjectId}</span>
        {entry.caseId && (
          <>
            {' '}
            · <Link to={caseUrl(entry.caseId)}>{text('lookup.openCase')}</Link>
          </>
        )}
        <br />
        {text(entry.intact ? 'audit.sound' : 'audit.broken')}
      </p>
      <pre className={`mono ${styles['pre']}`}>{indented(entry.details)}</pre>
    </AppDialog>
  );
}

/** Details are JSON; what is not is shown as it is. */
function indented(details: string): string {
  try {
    return JSON.stringify(JSON.parse(details), null, 2);
  } catch {
    return details;
  }
}
