import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import styles from '../components/Desk.module.css';
import { useText } from '../i18n/use-text.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { PageTitle } from '../components/PageTitle.js';
import { useMay } from '../session/may.js';
import { ExceptionList } from './ExceptionList.js';
import { InvoiceList } from './InvoiceList.js';
import { PayoutList } from './PayoutList.js';
import { RefundList } from './RefundList.js';
import { StatementList } from './StatementList.js';

const subjects = {
  exceptions: 'ReconciliationException', refunds: 'Payment', payouts: 'Payout', statements: 'Statement', invoices: 'Invoice',
} as const;
type FinanceTab = keyof typeof subjects;
const allTabs = Object.keys(subjects) as FinanceTab[];

/** The bank's side: what does not add up, what was paid, what the bank says. */
export function FinancePage() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(['tab']);
  const may = useMay();
  const tabs = allTabs.filter((each) => may('read', subjects[each]));
  const tab = tabs.find((each) => each === filter.tab) ?? tabs[0] ?? 'exceptions';
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.finance')} />
      <Tabs
        value={tab}
        onChange={(_, next: FinanceTab) => setFilter('tab', next)}
        aria-label={text('nav.finance')}
        className={styles['tabs']}
      >
        {tabs.map((each) => (
          <Tab key={each} value={each} label={text(`finance.${each}`)} />
        ))}
      </Tabs>
      {tab === 'exceptions' && <ExceptionList />}
      {tab === 'refunds' && <RefundList />}
      {tab === 'payouts' && <PayoutList />}
      {tab === 'statements' && <StatementList />}
      {tab === 'invoices' && <InvoiceList />}
    </div>
  );
}
