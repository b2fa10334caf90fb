import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate } from 'react-router-dom';
import { useApi } from '../api/use-api.js';
import { Chip } from '../components/Chip.js';
import { EmptyState } from '../components/EmptyState.js';
import { QueueCountsDocument, type QueueCountsQuery, type QueueTab } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { PageTitle } from '../components/PageTitle.js';
import styles from './QueuePage.module.css';
import { caseUrl } from './case-url.js';
import { useQueueColumns } from './queue-columns.js';
import { queueTab, queueTabs, type QueueItem } from './queue-source.js';
import { rememberTrail } from './queue-trail.js';
import { TakeNext } from './TakeNext.js';

const liveMs = 10_000;

/** Work to be done, the most urgent first. */
export function QueuePage() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(['tab']);
  const tab = queueTab(filter.tab);
  const counts = useApi('queueCounts', QueueCountsDocument, {}, { everyMs: liveMs }).data?.queueCounts;
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.queue')} />
      <div className={styles['head']}>
        <TakeNext secondReview={tab === 'SECOND_REVIEW'} />
        <span className={styles['space']} />
        {counts && <Pressure counts={counts} />}
      </div>
      <Tabs
        value={tab}
        onChange={(_, next: QueueTab) => setFilter('tab', next)}
        variant="scrollable"
        aria-label={text('nav.queue')}
        className={styles['tabs']}
      >
        {queueTabs.map((each) => (
          <Tab key={each} value={each} label={<TabLabel tab={each} count={counts?.[countOf[each]]} />} />
        ))}
      </Tabs>
      <RecordList resource="queue" filter={{ tab }} everyMs={liveMs}>
        <QueueRows />
      </RecordList>
    </div>
  );
}

const countOf = {
  UNCLAIMED: 'unclaimed',
  MINE: 'mine',
  SECOND_REVIEW: 'secondReview',
  ON_HOLD: 'onHold',
  RETURNED: 'returned',
  OVERDUE: 'overdue',
} as const satisfies Record<QueueTab, keyof QueueCountsQuery['queueCounts']>;

function TabLabel({ tab, count }: { tab: QueueTab; count: number | undefined }) {
  const text = useText();
  return (
    <span>
      {text(`queue.tab.${tab}`)} {count !== undefined && <span className="num">{count}</span>}
    </span>
  );
}

function QueueRows() {
  const text = useText();
  const navigate = useNavigate();
  const open = (item: QueueItem, ids: readonly string[]) => {
    rememberTrail(ids);
    void navigate(caseUrl(item.id));
  };
  return (
    <RecordTable<QueueItem>
      name="queue"
      live
      label={text('nav.queue')}
      columns={useQueueColumns()}
      onOpen={open}
      openLabel={text('list.open')}
      empty={<EmptyState title={text('queue.empty')} hint={text('queue.emptyHint')} />}
    />
  );
}

function Pressure({ counts }: { counts: QueueCountsQuery['queueCounts'] }) {
  const text = useText();
  return (
    <>
      {counts.overdue > 0 && <Chip tone="bad">{text('queue.overdue', { n: counts.overdue })}</Chip>}
      {counts.dueSoon > 0 && <Chip tone="warn">{text('queue.dueSoon', { n: counts.dueSoon })}</Chip>}
      <Chip>{text('queue.decidedToday', { n: counts.decidedTodayByMe })}</Chip>
    </>
  );
}
