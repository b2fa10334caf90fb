import { Link } from 'react-router-dom';
import { CopyText } from '../components/CopyText.js';
import { IssueStateChip } from '../components/StateChip.js';
import { Timeline, type TimelineEntry } from '../components/Timeline.js';
import { TimeText } from '../components/TimeText.js';
import type { IssueCardFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import type { Language } from '../i18n/provider.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import { certificateUrl, orderIssuesUrl } from './certificate-url.js';
import { OrderLink } from './OrderLink.js';
import { Redelivery } from './Redelivery.js';

export interface IssuePanelsProps {
  readonly issue: IssueCardFragment;
  /** On the page of an order: points at the certificate, instead of at the order's issues. */
  readonly byOrder?: boolean;
}

/** How a certificate came about: where it stands, what happened, who came for it. */
export function IssuePanels({ issue, byOrder = false }: IssuePanelsProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <section className={styles['card']}>
        <h2>
          {text(issue.sequence > 1 ? 'issueCard.again' : 'issueCard.title', { n: issue.sequence })} <IssueStateChip state={issue.state} />
        </h2>
        <IssueFacts issue={issue} byOrder={byOrder} />
        {issue.state === 'INSTALL_FAILED' && <Redelivery />}
      </section>
      <section className={styles['card']}>
        <h2>{text('issueCard.timeline')}</h2>
        <Timeline entries={entriesOf(issue.events, language)} />
      </section>
      <Sessions sessions={issue.sessions} />
    </>
  );
}

const ill: Readonly<Record<string, TimelineEntry['tone']>> = {
  unfit: 'bad', refused: 'bad', mismatched: 'bad', revoke: 'bad', 'revocation.refused': 'bad', unknown: 'warn', installFailed: 'warn', 'revocation.unknown': 'warn',
};

/** The server sends the oldest first; a timeline is read from its end. The line of a session names the driver itself. */
function entriesOf(events: IssueCardFragment['events'], language: Language): readonly TimelineEntry[] {
  return events
    .map(({ id, at, kind, byName, zh, en }) => ({
      id, at, actor: kind === 'session' ? null : byName, text: inLanguage({ zh, en }, language), tone: ill[kind] ?? 'neutral',
    }))
    .toReversed();
}

function IssueFacts({ issue, byOrder }: Required<IssuePanelsProps>) {
  const text = useText();
  const language = useLanguage();
  const { state, orderNo, applicationId, requestId, profile, failureZh, failureEn, issuedAt, installedAt, certificateId, serial } = issue;
  return (
    <dl className={styles['facts']}>
      <dt>{text('issueCard.blocks')}</dt>
      <dd>{text(`issueBlocks.${state}`)}</dd>
      <dt>{text('issueCard.next')}</dt>
      <dd>{text(`issueNext.${state}`)}</dd>
      {failureZh && failureEn && (
        <>
          <dt>{text('issueCard.failure')}</dt>
          <dd>{inLanguage({ zh: failureZh, en: failureEn }, language)}</dd>
        </>
      )}
      <dt>{text('issueCard.order')}</dt>
      <dd>
        <OrderLink applicationId={applicationId} orderNo={orderNo} />{' '}
        {!byOrder && <Link to={orderIssuesUrl(applicationId)}>{text('issueCard.toIssues')}</Link>}
      </dd>
      {byOrder && serial && (
        <>
          <dt>{text('certificateCard.serial')}</dt>
          <dd>
            <span className="mono">{serial}</span> {certificateId && <Link to={certificateUrl(certificateId)}>{text('issueCard.toCard')}</Link>}
          </dd>
        </>
      )}
      <dt>{text('issueCard.requestId')}</dt>
      <dd>{requestId ? <CopyText value={requestId} label={`${text('general.copy')} ${text('issueCard.requestId')}`} /> : <span className="mute">{text('issueCard.noRequest')}</span>}</dd>
      <dt>{text('issueCard.profile')}</dt>
      <dd className="mono">{profile}</dd>
      <dt>{text('issueCard.issued')}</dt>
      <dd>
        <TimeText at={issuedAt} />
      </dd>
      <dt>{text('issueCard.installed')}</dt>
      <dd>
        <TimeText at={installedAt} />
      </dd>
    </dl>
  );
}

function Sessions({ sessions }: { sessions: IssueCardFragment['sessions'] }) {
  const text = useText();
  return (
    <section className={styles['card']}>
      <h2>{text('issueCard.sessions')}</h2>
      <p className="mute">{text(sessions.length === 0 ? 'issueCard.noSessions' : 'issueCard.sessionsHint')}</p>
      <ul className={styles['plain']}>
        {sessions.map(({ id, driver, createdAt, expiresAt }) => (
          <li key={id}>
            <TimeText at={createdAt} />
            <span className="mute">
              {text('issueCard.sessionUntil')} <TimeText at={expiresAt} precision="short" />
            </span>
            <span className="mono">{driver ?? text('issueCard.unnamedDriver')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
