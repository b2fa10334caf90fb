import { purgeDriverAccess } from '../modules/issuance/commands/purge-driver-access.js';
import type { Job } from '../platform/jobs/runner.js';

/** Nightly, when nobody updates a Ukey. */
export const purgeDriverAccessJob: Job = { name: 'purge-driver-access', schedule: '0 45 3 * * *', run: purgeDriverAccess };
