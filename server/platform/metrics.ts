import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly httpDuration: Histogram<'route' | 'status'>;
  readonly jobRuns: Counter<'job' | 'outcome'>;
  readonly outboxPending: Gauge;
  readonly outboxDead: Gauge;
}

/** Prometheus metrics of one server process; names follow the exposition format's conventions (seconds, _total). */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    httpDuration: new Histogram({
      name: 'certdesk_http_request_duration_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    jobRuns: new Counter({ name: 'certdesk_job_runs_total', help: 'Runs of scheduled jobs', labelNames: ['job', 'outcome'], registers: [registry] }),
    outboxPending: new Gauge({ name: 'certdesk_outbox_pending', help: 'Deliveries waiting', registers: [registry] }),
    outboxDead: new Gauge({ name: 'certdesk_outbox_dead', help: 'Deliveries given up, waiting for staff', registers: [registry] }),
  };
}
