import { refundLapsedOrders } from '../modules/payment/commands/refund-lapsed-orders.js';
import type { Job } from '../platform/jobs/runner.js';

/** The money of expired orders that nobody can reopen any more. */
export const refundLapsedOrdersJob: Job = {
  name: 'refund-lapsed-orders',
  schedule: '0 15 * * * *',
  run: async (runtime) => void (await refundLapsedOrders(runtime)),
};
