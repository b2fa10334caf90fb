import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { AmountText } from '../components/AmountText.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { AttemptStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import type { PersonalFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { Mono } from './ExceptionList.js';
import { payoutState, payoutStates, type PayoutRow } from './finance-sources.js';

/** Every 0.01 yuan that was sent, and what became of it. */
export function PayoutList() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(['state']);
  const state = payoutState(filter.state);
  return (
    <>
      <div className={styles['head']}>
        <TextField
          select
          className={styles['short']}
          label={text('finance.state')}
          value={state ?? ''}
          onChange={(event) => setFilter('state', event.target.value)}
          fullWidth={false}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{text('finance.allStates')}</MenuItem>
          {payoutStates.map((each) => (
            <MenuItem key={each} value={each}>
              {text(`attemptState.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </div>
      <RecordList resource="payouts" filter={{ state }} everyMs={15_000}>
        <RecordTable<PayoutRow>
          name="payouts"
          label={text('finance.payouts')}
          live
          columns={usePayoutColumns()}
          empty={<EmptyState title={text('finance.noPayouts')} hint={text('finance.noPayoutsHint')} />}
        />
      </RecordList>
    </>
  );
}

function usePayoutColumns(): readonly Column<PayoutRow>[] {
  const text = useText();
  return [
    { key: 'state', header: text('finance.state'), always: true, cell: ({ state }) => <AttemptStateChip state={state} /> },
    { key: 'request', header: text('finance.requestNo'), always: true, cell: ({ requestNo }) => <Mono value={requestNo} /> },
    { key: 'order', header: text('finance.orderNo'), cell: ({ orderNo }) => <Mono value={orderNo} /> },
    { key: 'payee', header: text('finance.payee'), cell: ({ payeeName }) => <Shown field={payeeName} /> },
    { key: 'account', header: text('finance.account'), cell: ({ payeeAccount }) => <Shown field={payeeAccount} /> },
    {
      key: 'amount',
      header: text('finance.amount'),
      align: 'right',
      cell: ({ amountFen }) => <AmountText fen={amountFen} />,
    },
    {
      key: 'reason',
      header: text('finance.reason'),
      cell: ({ failureReason, failureText }) =>
        failureReason ? <span title={failureText ?? ''}>{text(`payoutReason.${failureReason}`)}</span> : '',
    },
    { key: 'created', header: text('finance.created'), cell: ({ createdAt }) => <TimeText at={createdAt} precision="short" /> },
    { key: 'settled', header: text('finance.settled'), cell: ({ settledAt }) => <TimeText at={settledAt} precision="short" /> },
    { key: 'matched', header: text('finance.matched'), cell: ({ matchedAt }) => <TimeText at={matchedAt} precision="short" /> },
    { key: 'asked', header: text('finance.asked'), align: 'right', cell: ({ asked }) => <span className="num">{asked}</span> },
  ];
}

function Shown({ field }: { field: PersonalFragment }) {
  return <span className={field.masked ? 'mono mute' : undefined}>{field.value}</span>;
}
