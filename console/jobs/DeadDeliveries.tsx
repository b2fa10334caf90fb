import Button from '@mui/material/Button';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { RetryDeliveryDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useRefresh } from '../lists/use-refresh.js';
import { useMay } from '../session/may.js';
import type { DeadRow } from './jobs-source.js';

/** Events whose handler failed until it was given up; each can be sent again. */
export function DeadDeliveries() {
  const text = useText();
  return (
    <RecordList resource="dead" everyMs={30_000}>
      <RecordTable<DeadRow>
        name="dead"
        label={text('jobs.dead')}
        columns={useDeadColumns()}
        empty={<EmptyState title={text('jobs.noDead')} hint={text('jobs.noDeadHint')} />}
      />
    </RecordList>
  );
}

function useDeadColumns(): readonly Column<DeadRow>[] {
  const text = useText();
  const mono = (value: string) => <span className={`mono ${styles['clip']}`}>{value}</span>;
  return [
    { key: 'event', header: text('jobs.event'), always: true, cell: ({ event }) => mono(event) },
    { key: 'handler', header: text('jobs.handler'), always: true, cell: ({ handler }) => mono(handler) },
    { key: 'attempts', header: text('jobs.attempts'), align: 'right', cell: ({ attempts }) => attempts },
    { key: 'raised', header: text('jobs.raised'), cell: ({ raisedAt }) => <TimeText at={raisedAt} /> },
    { key: 'error', header: text('jobs.error'), cell: ({ lastError }) => mono(lastError ?? '—') },
    { key: 'payload', header: text('jobs.payload'), cell: ({ payload }) => mono(payload) },
    { key: 'retry', header: text('list.action'), always: true, cell: ({ id }) => <Retry id={id} /> },
  ];
}

function Retry({ id }: { id: string }) {
  const text = useText();
  const errorText = useErrorText();
  const may = useMay();
  const refresh = useRefresh('dead');
  const { run, busy, error } = useCommand(async () =>
    settled((await request(RetryDeliveryDocument, { id })).retryDelivery),
  );
  if (!may('retry-delivery', 'Operations')) return null;
  return (
    <>
      <Button disabled={busy} onClick={() => void run().then((queued) => queued && refresh())}>
        {text('jobs.retry')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </>
  );
}
