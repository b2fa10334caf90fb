import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import styles from '../components/Desk.module.css';
import { useText } from '../i18n/use-text.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { PageTitle } from '../components/PageTitle.js';
import { ExceptionList } from './ExceptionList.js';
import { PayoutList } from './PayoutList.js';
import { StatementList } from './StatementList.js';

const tabs = ['exceptions', 'payouts', 'statements'] as const;
type FinanceTab = (typeof tabs)[number];

/** The bank's side: what does not add up, what was paid, what the bank says. */
export function FinancePage() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(['tab']);
  const tab = tabs.find((each) => each === filter.tab) ?? 'exceptions';
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
      {tab === 'payouts' && <PayoutList />}
      {tab === 'statements' && <StatementList />}
    </div>
  );
}
