import Button from '@mui/material/Button';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AmountText } from '../components/AmountText.js';
import { EmptyState } from '../components/EmptyState.js';
import { InvoiceStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { RetryInvoiceDocument } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useRefresh } from '../lists/use-refresh.js';
import { useMay } from '../session/may.js';
import { Mono } from './ExceptionList.js';
import type { InvoiceRow } from './finance-sources.js';

/** Invoices that the provider refused, or left without an outcome; a refused one can be sent again. */
export function InvoiceList() {
  const text = useText();
  return (
    <RecordList resource="invoices" everyMs={30_000}>
      <RecordTable<InvoiceRow>
        name="invoices"
        label={text('finance.invoices')}
        columns={useInvoiceColumns()}
        empty={<EmptyState title={text('finance.noInvoices')} hint={text('finance.noInvoicesHint')} />}
      />
    </RecordList>
  );
}

function useInvoiceColumns(): readonly Column<InvoiceRow>[] {
  const text = useText();
  const language = useLanguage();
  return [
    { key: 'state', header: text('finance.state'), always: true, cell: ({ state }) => <InvoiceStateChip state={state} /> },
    { key: 'order', header: text('finance.orderNo'), always: true, cell: ({ orderNo }) => <Mono value={orderNo} /> },
    { key: 'title', header: text('finance.title'), cell: ({ title }) => title },
    { key: 'taxNumber', header: text('finance.taxNumber'), cell: ({ taxNumber }) => <Mono value={taxNumber} /> },
    {
      key: 'amount',
      header: text('finance.amount'),
      align: 'right',
      cell: ({ totalFen }) => <AmountText fen={totalFen} />,
    },
    {
      key: 'reason',
      header: text('finance.reason'),
      cell: ({ failureZh, failureEn }) =>
        failureZh && failureEn ? inLanguage({ zh: failureZh, en: failureEn }, language) : <span className="mute">—</span>,
    },
    { key: 'number', header: text('finance.invoiceNumber'), cell: ({ number }) => <Mono value={number} /> },
    { key: 'request', header: text('finance.requestNo'), cell: ({ requestNo }) => <Mono value={requestNo} /> },
    { key: 'requested', header: text('finance.requested'), cell: ({ createdAt }) => <TimeText at={createdAt} precision="short" /> },
    { key: 'retry', header: text('list.action'), always: true, cell: (invoice) => <Retry invoice={invoice} /> },
  ];
}

function Retry({ invoice: { id, version, failureCode } }: { invoice: InvoiceRow }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const may = useMay();
  const refresh = useRefresh('invoices');
  const { run, busy, error } = useCommand(async () =>
    settled((await request(RetryInvoiceDocument, { input: { id, version } })).retryInvoice),
  );
  if (!failureCode || !may('retry', 'Invoice')) return null;
  return (
    <>
      <Button disabled={busy || !online} onClick={() => void run().then((sent) => sent && refresh())}>
        {text('finance.retryInvoice')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </>
  );
}
