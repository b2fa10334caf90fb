import { fetchStatements } from '../modules/treasury/commands/fetch-statements.js';
import type { StatementGateways } from '../modules/treasury/commands/take-in-statement.js';
import type { Job } from '../platform/jobs/runner.js';

/** Hourly: banks make the statement of a day some time in the following night. */
export const fetchStatementsJob = (gateways: StatementGateways): Job => ({
  name: 'fetch-statements',
  schedule: '0 5 * * * *',
  run: (runtime) => fetchStatements(runtime, gateways),
});
