import { remindWaiting } from '../modules/notification/commands/remind-waiting.js';
import type { Job } from '../platform/jobs/runner.js';

/** By day, every ten minutes: half of a wait is over, or its last day has begun. */
export const remindWaitingJob: Job = { name: 'remind-waiting', schedule: '40 */10 8-20 * * *', run: async (runtime) => void (await remindWaiting(runtime)) };
