import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { serverNow } from '../connection/server-clock.js';
import styles from '../components/Desk.module.css';
import { dayText } from '../components/time.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { RequestReportDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import { usePerson } from '../session/session.js';
import { DayFigures } from './DayFigures.js';
import { ReportRuns } from './ReportRuns.js';
import { WarningList } from './WarningList.js';

/** A day in figures, its workbook, and the deadlines in danger. */
export function ReportsPage() {
  const text = useText();
  const { role } = usePerson();
  const [filter, setFilter] = useUrlFilter(['day']);
  const today = dayText(serverNow());
  const day = /^\d{4}-\d{2}-\d{2}$/.test(filter.day) ? filter.day : today;
  useDocumentAttributes(text('nav.reports'));
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <TextField
          type="date"
          className={styles['short']}
          fullWidth={false}
          label={text('reports.day')}
          value={day}
          onChange={(event) => setFilter('day', event.target.value)}
          slotProps={{ htmlInput: { max: today }, inputLabel: { shrink: true } }}
        />
        {role === 'manager' && <RequestReport day={day} />}
      </div>
      <DayFigures day={day} />
      <WarningList />
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
