import { useApi } from '../api/use-api.js';
import { Chip } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { ErrorCard } from '../components/ErrorCard.js';
import { TimeText } from '../components/TimeText.js';
import { JobsDocument, type JobsQuery } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import table from '../lists/RecordTable.module.css';
import { SkeletonRows } from '../lists/SkeletonRows.js';

type Job = JobsQuery['jobs'][number];

/** The scheduled jobs as their leases tell. */
export function JobTable() {
  const text = useText();
  const { data, error, refetch } = useApi('jobs', JobsDocument, {}, { everyMs: 15_000 });
  if (error && !data) return <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows columns={5} />;
  return (
    <table className={table['table']} aria-label={text('jobs.jobs')}>
      <thead>
        <tr>
          {(['name', 'schedule', 'last', 'took', 'outcome', 'error'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`jobs.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.jobs.map((job) => (
          <JobRow key={job.name} job={job} />
        ))}
      </tbody>
    </table>
  );
}

function JobRow({ job }: { job: Job }) {
  const text = useText();
  const took =
    job.startedAt && job.finishedAt ? `${Date.parse(job.finishedAt) - Date.parse(job.startedAt)} ms` : '—';
  return (
    <tr>
      <td className="mono">{job.name}</td>
      <td className="mono">{job.schedule}</td>
      <td>{job.startedAt ? <TimeText at={job.startedAt} precision="second" /> : text('jobs.never')}</td>
      <td className="num">{took}</td>
      <td>
        <JobOutcome job={job} />
      </td>
      <td>
        <span className={`mono ${styles['clip']}`} title={job.lastError ?? undefined}>
          {job.lastError ?? '—'}
        </span>
      </td>
    </tr>
  );
}

function JobOutcome({ job: { startedAt, finishedAt, outcome, lastError } }: { job: Job }) {
  const text = useText();
  if (startedAt && !finishedAt) return <Chip>{text('jobs.running')}</Chip>;
  if (!outcome) return <span className="mute">—</span>;
  return lastError ? <Chip tone="bad">{text('jobs.failed')}</Chip> : <Chip tone="ok">{text('jobs.ok')}</Chip>;
}
