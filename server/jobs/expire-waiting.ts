import { expireLivenessSessions } from '../modules/identity/commands/expire-liveness-sessions.js';
import { expirePhoneLinks } from '../modules/identity/commands/expire-phone-links.js';
import { expireApplications } from '../modules/intake/commands/expire-applications.js';
import type { Job } from '../platform/jobs/runner.js';

/** Orders whose wait with the applicant is over. */
export const expireApplicationsJob: Job = {
  name: 'expire-applications',
  schedule: '20 * * * * *',
  run: async (runtime) => void (await expireApplications(runtime)),
};

/** Face checks that nobody opened, or that were never answered. */
export const expireLivenessJob: Job = {
  name: 'expire-liveness-sessions',
  schedule: '50 * * * * *',
  run: async (runtime) => void (await expireLivenessSessions(runtime)),
};

/** Codes that nobody scanned, and phones whose time is over. */
export const expirePhoneLinksJob: Job = {
  name: 'expire-phone-links',
  schedule: '55 * * * * *',
  run: async (runtime) => void (await expirePhoneLinks(runtime)),
};
