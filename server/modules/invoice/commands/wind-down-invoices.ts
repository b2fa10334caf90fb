import type { RedReason } from '../../../gateways/invoice/port.js';
import { after, days } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Payment } from '../../payment/payment.entity.js';
import { invoiceActor } from '../invoice-actor.js';
import { Invoice } from '../invoice.entity.js';
import { amendInvoice, moveInvoice } from '../move-invoice.js';
import { paidPayment } from '../queries/paid-payment.js';
import { reddenInvoice } from './redden-invoice.js';
import type {} from '../events.js';

const REASON: RedReason = 'SERVICE_TERMINATED';
const OPEN = ['REQUESTED', 'FAILED', 'ISSUING', 'ISSUED'] as const;
/** How far back refunds are looked at again; their own event takes care within seconds. */
const LOOK_BACK = days(3);
const MOST = 200;

/**
 * The order's money goes back: what was not issued yet is cancelled, what was issued is reversed, and what may be on its
 * way is marked so that its outcome decides. An order that still has a payment that stands (a second one is refunded)
 * keeps its invoice. Run again it finds nothing to do.
 */
export async function windDownInvoices(runtime: Runtime, { applicationId }: { readonly applicationId: string }): Promise<void> {
  await againAfterLostRace(() => runtime.transact(invoiceActor, async (work) => {
    if (await paidPayment(work.em, applicationId)) return;
    const open = await work.em.find(Invoice, { applicationId, state: { $in: [...OPEN] } }, { disableIdentityMap: true });
    for (const invoice of open) await windDown(work, runtime, invoice);
  }));
}

async function windDown(work: Work, runtime: Runtime, invoice: Invoice): Promise<void> {
  switch (invoice.state) {
    case 'ISSUED': return reddenInvoice(work, runtime, invoice, REASON);
    case 'ISSUING': return invoice.redReason === null ? markUnwanted(work, runtime, invoice) : undefined;
    default: await moveInvoice(work, runtime.sealing, invoice, 'cancel');
  }
}

/** Whether it was issued is not known: the answer finds the mark, and reverses or cancels it. */
async function markUnwanted(work: Work, { sealing }: Runtime, invoice: Invoice): Promise<void> {
  await amendInvoice(work, invoice, { redReason: REASON });
  const subject = { type: 'Invoice', id: invoice.id, caseId: invoice.applicationId };
  await recordAudit(work, sealing, 'invoice.unwanted', subject, { reason: REASON });
}

/** Refunds that an invoice escaped: one asked for at the very moment at which its money went back. */
export async function windDownRefunded(runtime: Runtime): Promise<void> {
  const since = after(runtime.clock.now(), -LOOK_BACK);
  const escaped = await rows<{ Invoice: Invoice; Payment: Payment }>(runtime.db.orm.em.fork())
    .selectFrom('Payment as p')
    .innerJoin('Invoice as i', 'i.applicationId', 'p.applicationId')
    .select('i.applicationId').distinct()
    .where('p.refundRequestedAt', '>=', since)
    .where('i.state', 'in', OPEN)
    .where('i.redReason', 'is', null)
    .limit(MOST)
    .execute();
  for (const { applicationId } of escaped) await windDownInvoices(runtime, { applicationId });
}
