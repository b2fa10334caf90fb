import type { BankGateway } from '../gateways/bank/port.js';
import { submitDueAttempts } from '../modules/bank-verification/commands/submit-due-attempts.js';
import type { Job } from '../platform/jobs/runner.js';

export const submitDueAttemptsJob = (bank: BankGateway): Job => ({
  name: 'submit-due-attempts',
  schedule: '7-59/15 * * * * *',
  run: (runtime) => submitDueAttempts(runtime, bank),
});
