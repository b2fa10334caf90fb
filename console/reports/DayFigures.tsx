import Skeleton from '@mui/material/Skeleton';
import { useApi } from '../api/use-api.js';
import styles from '../components/Desk.module.css';
import { duration } from '../components/duration.js';
import { ErrorCard } from '../components/ErrorCard.js';
import { DailyFiguresDocument, type DailyFiguresQuery } from '../gql/graphql.js';
import { useText, type TextKey } from '../i18n/use-text.js';
import own from './DayFigures.module.css';

type Figures = DailyFiguresQuery['dailyFigures'];

const counts = [
  ['received', 'reports.received'],
  ['approved', 'reports.approved'],
  ['returned', 'reports.returned'],
  ['rejected', 'reports.rejected'],
  ['overdue', 'reports.overdue'],
  ['backlog', 'reports.backlog'],
  ['payoutsSettled', 'reports.payoutsSettled'],
  ['payoutsFailed', 'reports.payoutsFailed'],
  ['payoutsReturned', 'reports.payoutsReturned'],
  ['passed', 'reports.passed'],
  ['invoicesIssued', 'reports.invoicesIssued'],
  ['invoicesRed', 'reports.invoicesRed'],
] as const satisfies readonly (readonly [keyof Figures, TextKey])[];

export function DayFigures({ day }: { day: string }) {
  const text = useText();
  const { data, error, refetch } = useApi('dailyFigures', DailyFiguresDocument, { day }, { keep: true });
  if (error && !data) return <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={120} />;
  return (
    <section className={styles['section']} aria-label={text('reports.figures', { day })}>
      <FigureGrid figures={data.dailyFigures} />
    </section>
  );
}

function FigureGrid({ figures }: { figures: Figures }) {
  const text = useText();
  const { approvalRate, medianReviewMinutes } = figures;
  const median = medianReviewMinutes == null ? null : duration(medianReviewMinutes);
  return (
    <dl className={own['grid']}>
      {counts.map(([name, label]) => (
        <Figure key={name} label={text(label)} value={String(figures[name])} />
      ))}
      <Figure
        label={text('reports.approvalRate')}
        value={approvalRate == null ? '—' : `${(approvalRate * 100).toFixed(1)} %`}
      />
      <Figure label={text('reports.medianReview')} value={median ? text(median.key, median.values) : '—'} />
    </dl>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}
