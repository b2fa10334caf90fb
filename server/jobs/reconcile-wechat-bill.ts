import type { WechatPayGateway } from '../gateways/wechat-pay/port.js';
import { reconcileBills } from '../modules/payment/commands/reconcile-bill.js';
import type { Job } from '../platform/jobs/runner.js';

/** WeChat has the bill of a day from 10:00 of the next; asked for again until noon is well past, should it be late. */
export const reconcileWechatBillJob = (wechat: WechatPayGateway): Job => ({
  name: 'reconcile-wechat-bill',
  schedule: '0 30 10-14 * * *',
  run: (runtime) => reconcileBills(runtime, wechat),
});
