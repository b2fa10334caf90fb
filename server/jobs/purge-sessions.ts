import { purgeSessions } from '../modules/staff/commands/purge-sessions.js';
import type { Job } from '../platform/jobs/runner.js';

/** Nightly, when nobody works. */
export const purgeSessionsJob: Job = { name: 'purge-sessions', schedule: '0 40 3 * * *', run: purgeSessions };
