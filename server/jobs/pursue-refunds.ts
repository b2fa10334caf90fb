import { pursueRefunds, type RefundGateways } from '../modules/payment/commands/pursue-refund.js';
import type { Job } from '../platform/jobs/runner.js';

/** A refund just owed is asked for by the outbox; this goes on until the money is back. */
export const pursueRefundsJob = (gateways: RefundGateways): Job => ({
  name: 'pursue-refunds',
  schedule: '9-59/15 * * * * *',
  run: (runtime) => pursueRefunds(runtime, gateways),
});
