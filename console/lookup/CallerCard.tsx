import Skeleton from '@mui/material/Skeleton';
import { CaseIssues, hasIssues } from '../certificates/CaseIssues.js';
import { ErrorCard } from '../components/ErrorCard.js';
import { Timeline } from '../components/Timeline.js';
import { applicationTone } from '../components/state-tone.js';
import { dayText } from '../components/time.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { OrganisationCard } from '../organisations/OrganisationCard.js';
import { timelineEntries } from '../review/CaseTimeline.js';
import { useCase } from '../review/use-case.js';
import { CallNotes } from './CallNotes.js';
import { NoticeList } from './NoticeList.js';
import styles from './LookupPage.module.css';
import { OrderCard } from './OrderCard.js';

/** Answers a call at a glance. */
export function CallerCard({ id }: { id: string }) {
  const text = useText();
  const language = useLanguage();
  const { data, error, refetch } = useCase(id);
  if (error && !data) return <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={220} />;
  const { application } = data;
  return (
    <article aria-label={application.orderNo}>
      <Say application={application} />
      <div className={styles['grid']}>
        <div className={styles['stack']}>
          <OrderCard application={application} />
          <OrganisationCard application={application} />
          {hasIssues(application) && (
            <section className={styles['card']}>
              <h2>{text('issueCard.newCertificate')}</h2>
              <CaseIssues application={application} />
            </section>
          )}
          <NoticeList application={application} />
        </div>
        <section className={styles['card']}>
          <h2>{text('timeline.title')}</h2>
          <Timeline entries={timelineEntries(application.timeline, language)} />
        </section>
        <CallNotes application={application} />
      </div>
    </article>
  );
}

/** The sentence to say, and what the caller asks next. */
function Say({ application }: { application: CaseFragment }) {
  const text = useText();
  const language = useLanguage();
  const { guidance, state } = application;
  const say = (zh: string, en: string) => inLanguage({ zh, en }, language);
  return (
    <section className={`${styles['say']} ${styles[applicationTone(state)] ?? ''}`}>
      <div>
        <h2>{text('card.tell')}</h2>
        <p className={styles['big']}>{say(guidance.statusZh, guidance.statusEn)}</p>
        <p className="mute">{text('card.script', { text: say(guidance.sayZh, guidance.sayEn) })}</p>
      </div>
      <dl className={styles['facts']}>
        <dt>{text('card.blocks')}</dt>
        <dd>
          <b>{say(guidance.blocksZh, guidance.blocksEn)}</b>
        </dd>
        <dt>{text('card.nextActor')}</dt>
        <dd>{say(guidance.nextActorZh, guidance.nextActorEn)}</dd>
        {guidance.attemptsLeft != null && (
          <>
            <dt>{text('card.attemptsLeft')}</dt>
            <dd className="num">{text('card.times', { n: guidance.attemptsLeft })}</dd>
          </>
        )}
        {guidance.deadline && (
          <>
            <dt>{text('card.deadline')}</dt>
            <dd className="num">{text('card.before', { when: dayText(guidance.deadline) })}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
