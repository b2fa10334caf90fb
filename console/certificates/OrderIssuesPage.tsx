import { useParams } from 'react-router-dom';
import { ConflictBar } from '../components/ConflictBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { ErrorCard } from '../components/ErrorCard.js';
import { IssueStateChip } from '../components/StateChip.js';
import { issueTone } from '../components/state-tone.js';
import type { IssueCardFragment, OrderIssuesQuery } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import styles from './Certificates.module.css';
import { CardSkeleton } from './CertificatePage.js';
import { IssueActions } from './IssueActions.js';
import { IssuePanels } from './IssuePanels.js';
import { OrderLink } from './OrderLink.js';
import { useCertificateCommands, type CertificateCommands } from './use-certificate-commands.js';
import { useOrderIssues } from './use-certificate.js';

/** What was issued for an order, and what was not: the newest first, each with its story. */
export function OrderIssuesPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useOrderIssues(id);
  const commands = useCertificateCommands();
  useDocumentAttributes(data ? `${text('issueCard.title')} ${data.application.orderNo}` : text('nav.certificates'));
  const reload = () => {
    commands.reset();
    void refetch();
  };
  return (
    <>
      {commands.conflict && <ConflictBar conflict={commands.conflict} onReload={reload} />}
      <div className={styles['page']}>
        {error && !data && <ErrorCard error={error} onRetry={() => void refetch()} />}
        {!error && !data && <CardSkeleton />}
        {data && <Issues application={data.application} commands={commands} />}
      </div>
    </>
  );
}

interface IssuesProps {
  readonly application: OrderIssuesQuery['application'];
  readonly commands: CertificateCommands;
}

function Issues({ application: { id, orderNo, organisationName, issues }, commands }: IssuesProps) {
  const text = useText();
  const newest = issues[0];
  return (
    <article aria-label={orderNo}>
      <header className={`${styles['head']} ${newest ? (styles[issueTone(newest.state)] ?? '') : ''}`}>
        <div className={styles['who']}>
          <h1>
            {organisationName} {newest && <IssueStateChip state={newest.state} />}
          </h1>
          <div className={styles['line']}>
            {text('issueCard.order')} <OrderLink applicationId={id} orderNo={orderNo} />
          </div>
        </div>
        {newest && <IssueActions issue={newest} commands={commands} />}
      </header>
      {!newest && <EmptyState title={text('issueCard.none')} hint={text('issueCard.noneHint')} />}
      {issues.map((issue) => (
        <OneIssue key={issue.id} issue={issue} />
      ))}
    </article>
  );
}

function OneIssue({ issue }: { issue: IssueCardFragment }) {
  return (
    <div className={`${styles['grid']} ${styles['issue']}`}>
      <IssuePanels issue={issue} byOrder />
    </div>
  );
}
