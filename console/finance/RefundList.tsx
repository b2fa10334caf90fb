import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { AmountText } from '../components/AmountText.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useBilingual, useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useMay } from '../session/may.js';
import { Mono } from './ExceptionList.js';
import { refundState, type RefundRow } from './finance-sources.js';
import { DecideRefundDialog } from './DecideRefundDialog.js';
import { ProposeRefundDialog } from './ProposeRefundDialog.js';

const labels = { REFUND_ABNORMAL: 'finance.refundStuck', REFUNDING: 'finance.refundUnderWay', REFUNDED: 'finance.refundDone' } as const;

/** Money that is owed back: what waits for two people, what is under way, what is done. */
export function RefundList() {
  const text = useText();
  const may = useMay();
  const [state, setState] = useState<keyof typeof labels>('REFUND_ABNORMAL');
  const [opened, setOpened] = useState<RefundRow | null>(null);
  const canOpen = state === 'REFUND_ABNORMAL' && (may('propose-refund', 'Payment') || may('confirm-refund', 'Payment'));
  const open = (row: RefundRow): void => {
    if (may(row.proposal ? 'confirm-refund' : 'propose-refund', 'Payment')) setOpened(row);
  };
  return (
    <>
      <div className={styles['head']}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={state}
          onChange={(_, next: unknown) => next !== null && setState(refundState(next))}
        >
          {Object.entries(labels).map(([value, label]) => (
            <ToggleButton key={value} value={value}>
              {text(label)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <RecordList resource="refunds" filter={{ state }} everyMs={30_000}>
        <RecordTable<RefundRow>
          name="refunds"
          label={text('finance.refunds')}
          columns={useRefundColumns()}
          onOpen={canOpen ? open : undefined}
          openLabel={canOpen ? text('finance.proposeRefund') : undefined}
          empty={<EmptyState title={text('finance.noRefunds')} hint={text('finance.noRefundsHint')} />}
        />
      </RecordList>
      {opened && !opened.proposal && <ProposeRefundDialog refund={opened} onClose={() => setOpened(null)} />}
      {opened?.proposal && <DecideRefundDialog refund={opened} proposal={opened.proposal} onClose={() => setOpened(null)} />}
    </>
  );
}

function useRefundColumns(): readonly Column<RefundRow>[] {
  const text = useText();
  const bilingual = useBilingual();
  return [
    { key: 'order', header: text('finance.orderNo'), always: true, cell: ({ orderNo }) => <Mono value={orderNo} /> },
    { key: 'organisation', header: text('finance.organisation'), cell: ({ organisationName }) => organisationName },
    { key: 'channel', header: text('finance.channel'), cell: ({ channel }) => <Mono value={channel} /> },
    { key: 'amount', header: text('finance.amount'), align: 'right', cell: ({ amountFen }) => <AmountText fen={amountFen} /> },
    { key: 'owed', header: text('finance.owedSince'), cell: ({ refundRequestedAt }) => <TimeText at={refundRequestedAt} /> },
    {
      key: 'problem',
      header: text('finance.refundProblem'),
      cell: ({ problemZh, problemEn, proposal, refundedAt }) => {
        if (proposal) return text('finance.proposedBy', { who: proposal.proposedByName });
        if (refundedAt) return <TimeText at={refundedAt} />;
        return problemZh && problemEn ? bilingual({ zh: problemZh, en: problemEn }) : <span className="mute">—</span>;
      },
    },
  ];
}
