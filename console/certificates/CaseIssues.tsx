import { Link } from 'react-router-dom';
import { IssueStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useMay } from '../session/may.js';
import styles from './Certificates.module.css';
import { certificateUrl, orderIssuesUrl } from './certificate-url.js';
import { SendCode } from './SendCode.js';

type CaseIssue = CaseFragment['issues'][number];

/** From here on there is something to issue, or there was. */
const awaited: ReadonlySet<CaseFragment['state']> = new Set(['PENDING_DOWNLOAD', 'ISSUING']);

export const hasIssues = ({ state, issues }: CaseFragment): boolean => issues.length > 0 || awaited.has(state);

/** The new certificate of a case: how far it is, what blocks, who acts next. */
export function CaseIssues({ application }: { application: CaseFragment }) {
  const text = useText();
  const [newest, ...earlier] = application.issues;
  return (
    <>
      {newest ? <IssueLine issue={newest} /> : <Standing state="NONE" />}
      {earlier.map((issue) => (
        <div key={issue.id} className="mute">
          {text('issueCard.again', { n: issue.sequence })} <IssueStateChip state={issue.state} /> <SerialLink issue={issue} />
        </div>
      ))}
      <SendCode application={application} />
    </>
  );
}

function IssueLine({ issue }: { issue: CaseIssue }) {
  const text = useText();
  const language = useLanguage();
  const may = useMay()('read', 'Certificate');
  const { state, applicationId, failureZh, failureEn, revokedAt, installedAt, issuedAt, requestedAt, createdAt } = issue;
  return (
    <>
      <div className={styles['line']}>
        <IssueStateChip state={state} /> <SerialLink issue={issue} />
        <TimeText at={revokedAt ?? installedAt ?? issuedAt ?? requestedAt ?? createdAt} precision="short" />
        {may && <Link to={orderIssuesUrl(applicationId)}>{text('issueCard.toIssues')}</Link>}
      </div>
      <Standing state={state} />
      {failureZh && failureEn && <div>{inLanguage({ zh: failureZh, en: failureEn }, language)}</div>}
    </>
  );
}

function Standing({ state }: { state: CaseIssue['state'] | 'NONE' }) {
  const text = useText();
  return (
    <dl className={styles['standing']}>
      <dt>{text('issueCard.blocks')}</dt>
      <dd>{text(`issueBlocks.${state}`)}</dd>
      <dt>{text('issueCard.next')}</dt>
      <dd>{text(`issueNext.${state}`)}</dd>
    </dl>
  );
}

function SerialLink({ issue: { serial, certificateId } }: { issue: CaseIssue }) {
  const may = useMay()('read', 'Certificate');
  if (!serial) return null;
  if (!certificateId || !may) return <span className="mono">{serial}</span>;
  return (
    <Link to={certificateUrl(certificateId)} className="mono">
      {serial}
    </Link>
  );
}
