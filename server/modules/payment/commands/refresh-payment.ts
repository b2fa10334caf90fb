import type { WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { after } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { Payment } from '../payment.entity.js';
import { pursuePayment } from './pursue-payment.js';

/** However often the page asks, WeChat is asked no more than this. */
const PAUSE_MS = 3000;

/** Asks WeChat about the order's live payment now, unless it was just asked. Returns the order's id. */
export async function refreshPayment(
  runtime: Runtime,
  wechat: WechatPayGateway,
  actor: Actor,
  { applicationId }: { readonly applicationId: string },
): Promise<string> {
  await loadOwnApplication(runtime.db.orm.em.fork(), actor, applicationId);
  const payment = await runtime.transact(actor, async ({ em, now }) => {
    const live = await em.findOne(Payment, { liveFor: applicationId, state: 'AWAITING', channel: 'WECHAT' }, { disableIdentityMap: true });
    if (!live) return undefined;
    const unasked = { $or: [{ askedAt: null }, { askedAt: { $lte: after(now, -PAUSE_MS) } }] };
    const mine = await em.nativeUpdate(Payment, { id: live.id, state: 'AWAITING', ...unasked }, { askedAt: now });
    return mine === 1 ? live : undefined;
  });
  if (payment) await pursuePayment(runtime, wechat, payment);
  return applicationId;
}
