import { raiseSlaWarnings } from '../modules/review/commands/raise-sla-warnings.js';
import type { Job } from '../platform/jobs/runner.js';

/** Once a minute: deadlines are to the minute. */
export const raiseSlaWarningsJob: Job = {
  name: 'raise-sla-warnings',
  schedule: '5 * * * * *',
  run: async (runtime) => void (await raiseSlaWarnings(runtime)),
};
