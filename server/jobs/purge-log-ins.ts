import { purgeLogIns } from '../modules/applicant/commands/purge-log-ins.js';
import type { Job } from '../platform/jobs/runner.js';

/** Nightly, when nobody works. */
export const purgeLogInsJob: Job = { name: 'purge-log-ins', schedule: '0 45 3 * * *', run: purgeLogIns };
