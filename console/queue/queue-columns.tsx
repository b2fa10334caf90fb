import { Link } from 'react-router-dom';
import { duration } from '../components/duration.js';
import { useNow } from '../components/minute-tick.js';
import { SlaChip } from '../components/SlaChip.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { caseUrl } from './case-url.js';
import type { QueueItem } from './queue-source.js';
import { RiskMarks } from './RiskMarks.js';

/** The queue's columns, from the one that presses most. */
export function useQueueColumns(): readonly Column<QueueItem>[] {
  const text = useText();
  const language = useLanguage();
  return [
    { key: 'sla', header: text('queue.sla'), always: true, cell: (item) => <SlaChip sla={slaOf(item)} /> },
    {
      key: 'orderNo',
      header: text('queue.orderNo'),
      always: true,
      cell: (item) => (
        <Link to={caseUrl(item.id)} className="mono plain" tabIndex={-1} onClick={(event) => event.stopPropagation()}>
          {item.orderNo}
        </Link>
      ),
    },
    { key: 'organisation', header: text('queue.organisation'), cell: (item) => item.organisationName },
    {
      key: 'project',
      header: text('queue.project'),
      cell: (item) => inLanguage({ zh: item.projectNameZh, en: item.projectNameEn }, language),
    },
    { key: 'marks', header: text('queue.marks'), cell: (item) => <RiskMarks item={item} /> },
    { key: 'waiting', header: text('queue.waiting'), cell: (item) => <Waiting since={item.waitingSince} /> },
    { key: 'round', header: text('queue.round'), align: 'right', cell: (item) => item.round },
    { key: 'claimant', header: text('queue.claimant'), cell: (item) => <Claimant item={item} /> },
  ];
}

function slaOf(item: QueueItem) {
  return {
    running: item.slaRunning,
    deadline: item.slaDeadline,
    colour: item.slaColour,
    minutesLeft: item.slaMinutesLeft,
  };
}

function Waiting({ since }: { since: string }) {
  const text = useText();
  const now = useNow();
  const { key, values } = duration((now.getTime() - Date.parse(since)) / 60_000);
  return <span className="num">{text(key, values)}</span>;
}

function Claimant({ item }: { item: QueueItem }) {
  const text = useText();
  if (item.claimedByMe) return <b>{text('queue.me')}</b>;
  return item.claimedByName ? <>{item.claimedByName}</> : <span className="mute">—</span>;
}
