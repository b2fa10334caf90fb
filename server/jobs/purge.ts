import type { Job } from '../platform/jobs/runner.js';
import { purgePlatformTables } from '../platform/purge.js';

/** Nightly, when nobody works. */
export const purge: Job = { name: 'purge', schedule: '0 30 3 * * *', run: purgePlatformTables };
