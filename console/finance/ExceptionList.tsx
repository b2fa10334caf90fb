import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { AmountText } from '../components/AmountText.js';
import { Chip } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { duration } from '../components/duration.js';
import { EmptyState } from '../components/EmptyState.js';
import { useNow } from '../components/minute-tick.js';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useMay } from '../session/may.js';
import { CreditDialog } from './CreditDialog.js';
import type { ExceptionRow } from './finance-sources.js';
import { ResolveDialog } from './ResolveDialog.js';

/** What reconciliation could not explain, until somebody says why. */
export function ExceptionList() {
  const text = useText();
  const [open, setOpen] = useState(true);
  const [resolving, setResolving] = useState<ExceptionRow | null>(null);
  const may = useMay()('resolve', 'ReconciliationException') && open;
  return (
    <>
      <div className={styles['head']}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={open}
          onChange={(_, next: boolean | null) => next !== null && setOpen(next)}
        >
          <ToggleButton value>{text('finance.open')}</ToggleButton>
          <ToggleButton value={false}>{text('finance.closed')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <RecordList resource="exceptions" filter={{ open }} everyMs={30_000}>
        <RecordTable<ExceptionRow>
          name="exceptions"
          label={text('finance.exceptions')}
          columns={useExceptionColumns()}
          onOpen={may ? setResolving : undefined}
          openLabel={may ? text('finance.resolve') : undefined}
          empty={<EmptyState title={text('finance.noExceptions')} hint={text('finance.noExceptionsHint')} />}
        />
      </RecordList>
      {resolving && isCredit(resolving) && <CreditDialog exception={resolving} onClose={() => setResolving(null)} />}
      {resolving && !isCredit(resolving) && <ResolveDialog exception={resolving} onClose={() => setResolving(null)} />}
    </>
  );
}

/** A customer's transfer that waits for a decision about its money, not only for an explanation. */
const isCredit = ({ kind }: ExceptionRow): boolean => kind === 'CREDIT_OTHER_PAYER' || kind === 'CREDIT_UNASSIGNED';

function useExceptionColumns(): readonly Column<ExceptionRow>[] {
  const text = useText();
  return [
    {
      key: 'kind',
      header: text('finance.kind'),
      always: true,
      cell: ({ kind, resolvedAt }) => (
        <Chip tone={resolvedAt ? 'neutral' : 'warn'}>{text(`exceptionKind.${kind}`)}</Chip>
      ),
    },
    {
      key: 'age',
      header: text('finance.age'),
      cell: ({ openedAt, resolvedAt }) => <Age from={openedAt} to={resolvedAt} />,
    },
    { key: 'order', header: text('finance.orderNo'), cell: ({ orderNo, reference }) => <Mono value={orderNo ?? reference} /> },
    { key: 'request', header: text('finance.requestNo'), cell: ({ payoutRequestNo }) => <Mono value={payoutRequestNo} /> },
    { key: 'bank', header: text('finance.bankReference'), cell: ({ bankReference }) => <Mono value={bankReference} /> },
    {
      key: 'amount',
      header: text('finance.amount'),
      align: 'right',
      cell: ({ amountFen }) => (amountFen == null ? '—' : <AmountText fen={amountFen} />),
    },
    { key: 'opened', header: text('finance.opened'), cell: ({ openedAt }) => <TimeText at={openedAt} /> },
    {
      key: 'resolution',
      header: text('finance.resolved'),
      cell: ({ resolvedByName, resolution }) =>
        resolution ? `${resolvedByName ?? ''} ${resolution}` : <span className="mute">—</span>,
    },
  ];
}

export function Mono({ value }: { value?: string | null }) {
  return value ? <span className="mono">{value}</span> : <span className="mute">—</span>;
}

function Age({ from, to }: { from: string; to?: string | null }) {
  const text = useText();
  const now = useNow();
  const end = to ? Date.parse(to) : now.getTime();
  const { key, values } = duration((end - Date.parse(from)) / 60_000);
  return <span className="num">{text(key, values)}</span>;
}
