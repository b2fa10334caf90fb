import { auditSource } from './audit/audit-source.js';
import { certificatesSource, issuesSource, revocationsSource } from './certificates/certificate-sources.js';
import { exceptionsSource, invoicesSource, payoutsSource, refundsSource, statementsSource } from './finance/finance-sources.js';
import { deadSource } from './jobs/jobs-source.js';
import { callListSource } from './lookup/call-list-source.js';
import { dataProviderOf } from './lists/data-provider.js';
import { limitsSource } from './organisations/limits-source.js';
import { queueSource } from './queue/queue-source.js';
import { reportsSource, warningsSource } from './reports/report-sources.js';
import { staffSource } from './staff/staff-source.js';

/** Every list of the console by its name. */
export const dataProvider = dataProviderOf({
  queue: queueSource,
  exceptions: exceptionsSource,
  payouts: payoutsSource,
  statements: statementsSource,
  invoices: invoicesSource,
  refunds: refundsSource,
  reports: reportsSource,
  warnings: warningsSource,
  limits: limitsSource,
  audit: auditSource,
  staff: staffSource,
  dead: deadSource,
  calls: callListSource,
  certificates: certificatesSource,
  issues: issuesSource,
  revocations: revocationsSource,
});
