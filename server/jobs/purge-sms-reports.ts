import { purgeSmsReports } from '../modules/notification/commands/purge-sms-reports.js';
import type { Job } from '../platform/jobs/runner.js';

/** Nightly, when nobody works. */
export const purgeSmsReportsJob: Job = { name: 'purge-sms-reports', schedule: '0 45 3 * * *', run: purgeSmsReports };
