import { days } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { movePayment } from '../move-payment.js';
import { Payment } from '../payment.entity.js';

const actor = systemActor('refund-lapsed-orders');
/** How long a senior reviewer may reopen an expired order; its money stays until then (DESIGN 6). */
const REOPENING_WINDOW = days(15);
const BATCH = 100;

/** Owes back what was paid for orders that expired and can be reopened no more. Returns how many payments that were. */
export async function refundLapsedOrders(runtime: Runtime): Promise<number> {
  const cutoff = new Date(runtime.clock.now().getTime() - REOPENING_WINDOW);
  const due = await rows<{ Application: Application; Payment: Payment }>(runtime.db.orm.em.fork())
    .selectFrom('Application as a')
    .innerJoin('Payment as p', 'p.applicationId', 'a.id')
    .select('p.id')
    .where('a.state', '=', 'EXPIRED')
    .where('a.stateSince', '<=', cutoff)
    .where('p.state', '=', 'PAID')
    .orderBy('a.stateSince')
    .limit(BATCH)
    .execute();
  let refunded = 0;
  for (const { id } of due) if (await refundOne(runtime, id)) refunded += 1;
  return refunded;
}

async function refundOne(runtime: Runtime, paymentId: string): Promise<boolean> {
  try {
    await runtime.transact(actor, async (work) => {
      const payment = await work.em.findOneOrFail(Payment, { id: paymentId }, { disableIdentityMap: true });
      await closeForGood(work, payment.applicationId);
      await movePayment(work, runtime.sealing, payment, 'refund');
    });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false; // reopened or refunded meanwhile
    throw error;
  }
}

/** A write on the order itself, so that reopening it and refunding it cannot both happen. */
async function closeForGood({ em }: Work, applicationId: string): Promise<void> {
  const { id, version } = await loadApplication(em, applicationId);
  const closed = await em.nativeUpdate(Application, { id, version, state: 'EXPIRED' }, { version: version + 1 });
  if (closed !== 1) throw new DomainError('STALE_VERSION', { zh: '订单状态已变化', en: 'The order has moved on' });
}
