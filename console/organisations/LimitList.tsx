import Button from '@mui/material/Button';
import { useState } from 'react';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { dayText } from '../components/time.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useMay } from '../session/may.js';
import { EndLimitDialog } from './EndLimitDialog.js';
import { emptyLimit } from './limit-draft.js';
import { LimitDialog } from './LimitDialog.js';
import type { LimitRow } from './limits-source.js';

/** Organisations that may have more than one order now: until when, why, and by whom. */
export function LimitList() {
  const text = useText();
  const may = useMay()('raise-limit', 'Application');
  const [ending, setEnding] = useState<LimitRow | null>(null);
  return (
    <section className={styles['section']} aria-label={text('organisation.limits')}>
      <div className={styles['head']}>
        <h2>{text('organisation.limits')}</h2>
        {may && <Raise />}
      </div>
      <RecordList resource="limits" everyMs={60_000} perPage={20}>
        <RecordTable<LimitRow>
          name="limits"
          label={text('organisation.limits')}
          walked={false}
          columns={useLimitColumns(may ? setEnding : null)}
          empty={<EmptyState title={text('organisation.noLimits')} hint={text('organisation.noLimitsHint')} />}
        />
      </RecordList>
      {ending && (
        <EndLimitDialog
          name={ending.organisationName}
          creditCode={ending.creditCode}
          until={ending.until}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
}

/** For an organisation whose order is not at hand: by its credit code. */
function Raise() {
  const text = useText();
  const online = useDecisionsEnabled();
  const [opened, setOpened] = useState(false);
  const [draft, setDraft] = useState(() => emptyLimit());
  return (
    <>
      <Button disabled={!online} onClick={() => setOpened(true)}>
        {text('organisation.add')}
      </Button>
      {opened && (
        <LimitDialog
          name={null}
          draft={draft}
          onDraft={setDraft}
          onClose={() => setOpened(false)}
          onDone={() => {
            setDraft(emptyLimit());
            setOpened(false);
          }}
        />
      )}
    </>
  );
}

function useLimitColumns(onEnd: ((row: LimitRow) => void) | null): readonly Column<LimitRow>[] {
  const text = useText();
  const online = useDecisionsEnabled();
  return [
    { key: 'until', header: text('organisation.lastDay'), always: true, cell: ({ until }) => <span className="num">{dayText(until)}</span> },
    { key: 'organisation', header: text('card.organisation'), always: true, cell: ({ organisationName }) => organisationName },
    { key: 'creditCode', header: text('card.creditCode'), cell: ({ creditCode }) => <span className="mono">{creditCode}</span> },
    { key: 'limit', header: text('organisation.limit'), align: 'right', always: true, cell: ({ limit }) => <span className="num">{limit}</span> },
    { key: 'reason', header: text('organisation.reason'), cell: ({ reason }) => reason },
    { key: 'by', header: text('organisation.by'), cell: ({ grantedByName }) => grantedByName },
    { key: 'at', header: text('organisation.at'), cell: ({ grantedAt }) => <TimeText at={grantedAt} precision="short" /> },
    ...(onEnd
      ? [{
          key: 'action', header: text('list.action'), always: true,
          cell: (row: LimitRow) => (
            <Button className={styles['nowrap']} size="small" disabled={!online} onClick={() => onEnd(row)}>
              {text('organisation.end')}
            </Button>
          ),
        }]
      : []),
  ];
}
