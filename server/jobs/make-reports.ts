import type { DocumentStore } from '../gateways/document-store/port.js';
import { expireReports, makeReports } from '../modules/reports/commands/make-reports.js';
import type { Job } from '../platform/jobs/runner.js';

export const makeReportsJob = (documents: DocumentStore): Job => ({
  name: 'make-reports',
  schedule: '*/5 * * * * *',
  run: (runtime) => makeReports(runtime, documents),
});

export const expireReportsJob = (documents: DocumentStore): Job => ({
  name: 'expire-reports',
  schedule: '0 10 * * * *',
  run: (runtime) => expireReports(runtime, documents),
});
