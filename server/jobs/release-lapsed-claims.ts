import { releaseLapsedClaims } from '../modules/review/commands/release-lapsed-claims.js';
import type { Job } from '../platform/jobs/runner.js';

/** Claims whose lease ran out go back to the queue. */
export const releaseLapsedClaimsJob: Job = {
  name: 'release-lapsed-claims',
  schedule: '*/20 * * * * *',
  run: async (runtime) => void (await releaseLapsedClaims(runtime)),
};
