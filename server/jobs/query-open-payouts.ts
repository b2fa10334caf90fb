import type { BankGateway } from '../gateways/bank/port.js';
import { queryOpenPayouts } from '../modules/treasury/commands/query-open-payouts.js';
import type { Job } from '../platform/jobs/runner.js';

export const queryOpenPayoutsJob = (bank: BankGateway): Job => ({
  name: 'query-open-payouts',
  schedule: '*/15 * * * * *',
  run: (runtime) => queryOpenPayouts(runtime, bank),
});
