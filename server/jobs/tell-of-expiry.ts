import { tellOfExpiry } from '../modules/notification/commands/tell-of-expiry.js';
import type { Job } from '../platform/jobs/runner.js';

/** In the morning, and once more should the first run have been missed. */
export const tellOfExpiryJob: Job = { name: 'tell-of-expiry', schedule: '0 10 9,14 * * *', run: async (runtime) => void (await tellOfExpiry(runtime)) };
