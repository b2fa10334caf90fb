import { purgeHall } from '../modules/applicant/commands/purge-hall.js';
import type { Job } from '../platform/jobs/runner.js';

/** Every hour: a code that ran out is kept no longer than that. */
export const purgeHallJob: Job = { name: 'purge-hall', schedule: '0 50 * * * *', run: purgeHall };
