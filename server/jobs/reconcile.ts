import type { BankGateway } from '../gateways/bank/port.js';
import { reconcile } from '../modules/treasury/commands/reconcile.js';
import type { Job } from '../platform/jobs/runner.js';

/** Two seconds after each fetch of entries begins, so that what it brings is mostly matched in the same tick. */
export const reconcileJob = ({ account }: Pick<BankGateway, 'account'>): Job => ({
  name: 'reconcile',
  schedule: '2-59/20 * * * * *',
  run: (runtime) => reconcile(runtime, account),
});
