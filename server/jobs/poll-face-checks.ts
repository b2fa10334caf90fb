import { pollFaceChecks, type FaceGateways } from '../modules/intake/commands/poll-face-checks.js';
import type { Job } from '../platform/jobs/runner.js';

/** For phones that never came back from the provider's page. */
export const pollFaceChecksJob = (gateways: FaceGateways): Job => ({
  name: 'poll-face-checks',
  schedule: '35 * * * * *',
  run: async (runtime) => void (await pollFaceChecks(runtime, gateways)),
});
