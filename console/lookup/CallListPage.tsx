import { useState } from 'react';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { PageTitle } from '../components/PageTitle.js';
import { StateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import type { CallRow } from './call-list-source.js';
import { CallerCard } from './CallerCard.js';

/** Orders whose people could not be told something: the longest waiting first, each with its card below. */
export function CallListPage() {
  const text = useText();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.calls')} />
      <RecordList resource="calls" everyMs={30_000}>
        <RecordTable<CallRow>
          name="calls"
          label={text('nav.calls')}
          live
          columns={useCallColumns()}
          onOpen={({ id }) => setOpened(id)}
          openLabel={text('list.open')}
          empty={<EmptyState title={text('calls.none')} hint={text('calls.noneHint')} />}
        />
      </RecordList>
      {opened && <CallerCard key={opened} id={opened} />}
    </div>
  );
}

function useCallColumns(): readonly Column<CallRow>[] {
  const text = useText();
  const language = useLanguage();
  return [
    { key: 'since', header: text('calls.since'), always: true, cell: ({ since }) => <TimeText at={since} precision="short" /> },
    { key: 'order', header: text('queue.orderNo'), always: true, cell: ({ orderNo }) => <span className="mono">{orderNo}</span> },
    { key: 'organisation', header: text('queue.organisation'), cell: ({ organisationName }) => organisationName },
    { key: 'state', header: text('calls.state'), cell: ({ state }) => <StateChip state={state} /> },
    {
      key: 'notice',
      header: text('calls.notice'),
      always: true,
      cell: ({ noticeZh, noticeEn }) => inLanguage({ zh: noticeZh, en: noticeEn }, language),
    },
    { key: 'reason', header: text('calls.reason'), cell: ({ reason }) => <span className="mono">{reason}</span> },
    { key: 'deadline', header: text('calls.deadline'), cell: ({ waitingUntil }) => <TimeText at={waitingUntil} precision="short" /> },
  ];
}
