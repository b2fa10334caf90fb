import type { WechatPayGateway } from '../gateways/wechat-pay/port.js';
import { queryOpenPayments } from '../modules/payment/commands/pursue-payment.js';
import type { Job } from '../platform/jobs/runner.js';

/** Each payment is due at growing intervals of its own; a notice that got lost costs little more than this. */
export const queryOpenPaymentsJob = (wechat: WechatPayGateway): Job => ({
  name: 'query-open-payments',
  schedule: '4-59/10 * * * * *',
  run: (runtime) => queryOpenPayments(runtime, wechat),
});
