import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import styles from '../components/Desk.module.css';
import { PageTitle } from '../components/PageTitle.js';
import { useText } from '../i18n/use-text.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { certificateTab, certificateTabs, filterOf, type CertificateTab } from './certificate-tabs.js';
import { CertificateList } from './CertificateList.js';
import { IssueList } from './IssueList.js';
import { RevocationList } from './RevocationList.js';
import { useOpenRevocations } from './use-open-revocations.js';

/** The register by what becomes of its certificates, and the work that people have with them. */
export function CertificatesPage() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(['tab', 'days']);
  const tab = certificateTab(filter.tab);
  const shown = filterOf(tab);
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.certificates')} />
      <Tabs
        value={tab}
        onChange={(_, next: CertificateTab) => setFilter('tab', next)}
        variant="scrollable"
        aria-label={text('nav.certificates')}
        className={styles['tabs']}
      >
        {certificateTabs.map((each) => (
          <Tab key={each} value={each} label={each === 'decisions' ? <Decisions /> : text(`certificateTab.${each}`)} />
        ))}
      </Tabs>
      {shown && <CertificateList key={shown} filter={shown} days={filter.days} onDays={(days) => setFilter('days', days)} />}
      {tab === 'attention' && <IssueList />}
      {tab === 'decisions' && <RevocationList />}
    </div>
  );
}

/** How many wait: told in the tab, so that nobody has to open it to know. */
function Decisions() {
  const text = useText();
  const { count = 0, capped = false } = useOpenRevocations() ?? {};
  return (
    <span>
      {text('certificateTab.decisions')} {count > 0 && <span className="num">{capped ? text('general.tenThousandPlus') : count}</span>}
    </span>
  );
}
