import { AmountText } from '../components/AmountText.js';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useMay } from '../session/may.js';
import type { StatementRow } from './finance-sources.js';
import { StatementImport } from './StatementImport.js';

/** What the bank says happened on our account. */
export function StatementList() {
  const text = useText();
  const may = useMay();
  return (
    <>
      {may('import', 'Statement') && <StatementImport />}
      <RecordList resource="statements">
        <RecordTable<StatementRow>
          name="statements"
          label={text('finance.statements')}
          columns={useStatementColumns()}
          empty={<EmptyState title={text('finance.noStatements')} hint={text('finance.noStatementsHint')} />}
        />
      </RecordList>
    </>
  );
}

function useStatementColumns(): readonly Column<StatementRow>[] {
  const text = useText();
  return [
    {
      key: 'no',
      header: text('finance.statementNo'),
      always: true,
      cell: ({ statementNo }) => <span className="mono">{statementNo}</span>,
    },
    { key: 'account', header: text('finance.statementAccount'), cell: ({ account }) => account },
    {
      key: 'period',
      header: text('finance.period'),
      cell: ({ fromAt, toAt }) => (
        <>
          <TimeText at={fromAt} /> – <TimeText at={toAt} />
        </>
      ),
    },
    {
      key: 'opening',
      header: text('finance.opening'),
      align: 'right',
      cell: ({ openingFen }) => <AmountText fen={openingFen} />,
    },
    {
      key: 'closing',
      header: text('finance.closing'),
      align: 'right',
      cell: ({ closingFen }) => <AmountText fen={closingFen} />,
    },
    { key: 'entries', header: text('finance.entries'), align: 'right', cell: ({ entryCount }) => entryCount },
    { key: 'by', header: text('finance.importedBy'), cell: ({ importedBy }) => importedBy },
    { key: 'at', header: text('finance.importedAt'), cell: ({ importedAt }) => <TimeText at={importedAt} /> },
  ];
}
