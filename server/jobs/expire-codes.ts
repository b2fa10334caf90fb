import { expireCodes } from '../modules/bank-verification/commands/expire-codes.js';
import type { Job } from '../platform/jobs/runner.js';

export const expireCodesJob: Job = { name: 'expire-codes', schedule: '30 */5 * * * *', run: expireCodes };
