import Button from '@mui/material/Button';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { serverNow } from '../connection/server-clock.js';
import { isDay } from '../components/day.js';
import { DayField } from '../components/DayField.js';
import styles from '../components/Desk.module.css';
import { dayText } from '../components/time.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { RequestReportDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { LimitList } from '../organisations/LimitList.js';
import { PageTitle } from '../components/PageTitle.js';
import { useMay } from '../session/may.js';
import { DayFigures } from './DayFigures.js';
import { ReportRuns } from './ReportRuns.js';
import { WarningList } from './WarningList.js';

/** A day in figures, its workbook, the deadlines in danger, and the exceptions in force. */
export function ReportsPage() {
  const text = useText();
  const may = useMay();
  const [filter, setFilter] = useUrlFilter(['day']);
  const day = isDay(filter.day) ? filter.day : dayText(serverNow());
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.reports')} />
      <div className={styles['head']}>
        <DayField required label={text('reports.day')} value={day} onChange={(next) => setFilter('day', next)} />
        {may('request', 'Report') && <RequestReport day={day} />}
      </div>
      <DayFigures day={day} />
      {may('read', 'SlaWarning') && <WarningList />}
      {may('oversee', 'Application') && <LimitList />}
      <ReportRuns />
    </div>
  );
}

function RequestReport({ day }: { day: string }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('reports');
  const { run, busy, error } = useCommand(async () =>
    settled((await request(RequestReportDocument, { day })).requestReport),
  );
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        disabled={busy || !online}
        onClick={() => void run().then((begun) => begun && refresh())}
      >
        {text('reports.request')}
      </Button>
      <span role="status" className={styles['error']}>
        {error && errorText(error)}
      </span>
    </>
  );
}
