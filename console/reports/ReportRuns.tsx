import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useListContext } from 'ra-core';
import { useEffect, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { Chip, type Tone } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { CancelReportDocument, type ReportState } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { ReportRow } from './report-sources.js';

const underWay = (state: ReportState): boolean => state === 'QUEUED' || state === 'RUNNING';

const tones: Record<ReportState, Tone> = {
  QUEUED: 'neutral',
  RUNNING: 'neutral',
  READY: 'ok',
  FAILED: 'bad',
  CANCELLED: 'neutral',
  EXPIRED: 'neutral',
};

/** Workbooks that were asked for; they are made whether or not anybody watches. */
export function ReportRuns() {
  const text = useText();
  const [active, setActive] = useState(false);
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{text('reports.runs')}</h2>
      </div>
      <RecordList resource="reports" perPage={20} everyMs={active ? 1500 : 30_000}>
        <Watch onActive={setActive} />
        <RecordTable<ReportRow>
          name="reports"
          label={text('reports.runs')}
          columns={useReportColumns()}
          empty={<EmptyState title={text('reports.noRuns')} hint={text('reports.noRunsHint')} />}
        />
      </RecordList>
    </section>
  );
}

/** Asks more often while something is being made. */
function Watch({ onActive }: { onActive: (active: boolean) => void }) {
  const { data } = useListContext<ReportRow>();
  const active = data?.some(({ state }) => underWay(state)) ?? false;
  useEffect(() => onActive(active), [active, onActive]);
  return null;
}

function useReportColumns(): readonly Column<ReportRow>[] {
  const text = useText();
  return [
    {
      key: 'kind',
      header: text('reports.kind'),
      always: true,
      cell: ({ day }) => (
        <span className="num">
          {text('reports.daily')} {day}
        </span>
      ),
    },
    {
      key: 'state',
      header: text('reports.state'),
      always: true,
      cell: ({ state, error }) => (
        <>
          <Chip tone={tones[state]}>{text(`reportState.${state}`)}</Chip> {error}
        </>
      ),
    },
    { key: 'rows', header: text('reports.rows'), cell: (run) => <Rows run={run} /> },
    { key: 'by', header: text('reports.requestedBy'), cell: ({ requestedByName }) => requestedByName },
    { key: 'at', header: text('reports.requestedAt'), cell: ({ requestedAt }) => <TimeText at={requestedAt} /> },
    { key: 'expires', header: text('reports.expires'), cell: ({ expiresAt }) => <TimeText at={expiresAt} /> },
    { key: 'action', header: text('list.action'), always: true, cell: (run) => <RunAction run={run} /> },
  ];
}

function Rows({ run: { state, rowsWritten, rowsEstimated } }: { run: ReportRow }) {
  const text = useText();
  if (!underWay(state)) return <span className="num">{rowsWritten}</span>;
  const percent = rowsEstimated > 0 ? Math.min(100, (rowsWritten / rowsEstimated) * 100) : 0;
  const label = text('reports.progress', { done: rowsWritten, all: rowsEstimated });
  return (
    <span className="num">
      {label}
      <LinearProgress variant="determinate" value={percent} aria-label={label} />
    </span>
  );
}

function RunAction({ run: { id, state, downloadUrl } }: { run: ReportRow }) {
  const text = useText();
  const errorText = useErrorText();
  const refresh = useRefresh('reports');
  const { run, busy, error } = useCommand(async () =>
    settled((await request(CancelReportDocument, { id })).cancelReport),
  );
  if (state === 'READY' && downloadUrl) {
    return (
      <a href={downloadUrl} download>
        {text('reports.download')}
      </a>
    );
  }
  if (!underWay(state)) return null;
  return (
    <>
      <Button disabled={busy} onClick={() => void run().then((cancelled) => cancelled && refresh())}>
        {text('reports.cancel')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </>
  );
}
