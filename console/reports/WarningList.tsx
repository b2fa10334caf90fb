import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { Chip } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { AcknowledgeSlaWarningDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useRefresh } from '../lists/use-refresh.js';
import { caseUrl } from '../queue/case-url.js';
import { useMay } from '../session/may.js';
import type { WarningRow } from './report-sources.js';

/** Deadlines in danger, the missed ones to be acknowledged. */
export function WarningList() {
  const text = useText();
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{text('reports.warnings')}</h2>
      </div>
      <RecordList resource="warnings" everyMs={30_000} perPage={20}>
        <RecordTable<WarningRow>
          name="warnings"
          label={text('reports.warnings')}
          walked={false}
          columns={useWarningColumns()}
          empty={<EmptyState title={text('reports.noWarnings')} hint={text('reports.noWarningsHint')} />}
        />
      </RecordList>
    </section>
  );
}

function useWarningColumns(): readonly Column<WarningRow>[] {
  const text = useText();
  return [
    { key: 'level', header: text('reports.level'), always: true, cell: ({ level }) => <Level level={level} /> },
    {
      key: 'order',
      header: text('queue.orderNo'),
      always: true,
      cell: ({ applicationId, orderNo }) => (
        <Link to={caseUrl(applicationId)} className="mono">
          {orderNo}
        </Link>
      ),
    },
    { key: 'organisation', header: text('queue.organisation'), cell: ({ organisationName }) => organisationName },
    { key: 'raised', header: text('reports.raised'), cell: ({ raisedAt }) => <TimeText at={raisedAt} /> },
    { key: 'action', header: text('list.action'), always: true, cell: (warning) => <Acknowledge warning={warning} /> },
  ];
}

function Level({ level }: { level: number }) {
  const text = useText();
  if (level >= 100) return <Chip tone="bad">{text('reports.overdueLevel')}</Chip>;
  return <Chip tone={level >= 75 ? 'warn' : 'neutral'}>{text('reports.usedLevel', { n: level })}</Chip>;
}

function Acknowledge({ warning }: { warning: WarningRow }) {
  const text = useText();
  const errorText = useErrorText();
  const may = useMay();
  const refresh = useRefresh('warnings');
  const { run, busy, error } = useCommand(async () =>
    settled((await request(AcknowledgeSlaWarningDocument, { id: warning.id })).acknowledgeSlaWarning),
  );
  if (warning.acknowledgedByName) {
    return <span className="mute">{text('reports.acknowledged', { who: warning.acknowledgedByName })}</span>;
  }
  if (!may('acknowledge', 'SlaWarning')) return null;
  return (
    <>
      <Button disabled={busy} onClick={() => void run().then((done) => done && refresh())}>
        {text('reports.acknowledge')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </>
  );
}
