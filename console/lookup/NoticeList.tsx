import Button from '@mui/material/Button';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { Chip, type Tone } from '../components/Chip.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ResendNotificationDocument, type CaseFragment, type NoticeFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useKeepCase } from '../review/use-case.js';
import styles from './LookupPage.module.css';

const tones: Partial<Record<NoticeFragment['state'], Tone>> = { DELIVERED: 'ok', UNKNOWN: 'warn', UNDELIVERED: 'bad', REFUSED: 'bad' };

/** What the people of the order were told, and whether it arrived. */
export function NoticeList({ application }: { application: CaseFragment }) {
  const text = useText();
  const { notifications } = application;
  return (
    <section className={styles['card']}>
      <h2>{text('notice.title')}</h2>
      {notifications.length === 0 && <p className="mute">{text('notice.none')}</p>}
      <ul className={styles['notices']}>
        {notifications.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function NoticeRow({ notice }: { notice: NoticeFragment }) {
  const text = useText();
  const language = useLanguage();
  const { titleZh, titleEn, channel, address, state, reason, createdAt, dueAt, sentAt, endedAt } = notice;
  return (
    <li>
      <span>
        <b>{inLanguage({ zh: titleZh, en: titleEn }, language)}</b> <Chip tone={tones[state] ?? 'neutral'}>{text(`noticeState.${state}`)}</Chip>
      </span>
      <span className="mute">
        {text(`noticeChannel.${channel}`)} <span className="mono">{address}</span> · <TimeText at={endedAt ?? sentAt ?? createdAt} precision="short" />
        {dueAt && state === 'QUEUED' && (
          <>
            {' · '}
            {text('notice.due')} <TimeText at={dueAt} precision="short" />
          </>
        )}
        {reason && <span className="mono"> · {reason}</span>}
      </span>
      {notice.mayResend && <Resend notice={notice} />}
    </li>
  );
}

function Resend({ notice: { id, version } }: { notice: NoticeFragment }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const keep = useKeepCase();
  const { run, busy, error } = useCommand(async () =>
    settled((await request(ResendNotificationDocument, { input: { id, version } })).resendNotification),
  );
  return (
    <>
      <Button size="small" disabled={busy || !online} onClick={() => void run().then((done) => done && keep(done))}>
        {text('notice.resend')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </>
  );
}
