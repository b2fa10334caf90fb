import type { RedReason } from '../../../gateways/invoice/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { makeRequestNo } from '../../treasury/domain/request-number.js';
import type { Invoice } from '../invoice.entity.js';
import { moveInvoice } from '../move-invoice.js';

/** ISSUED → RED_PENDING under a number of its own, in the caller's transaction; `invoice.redOwed` has it sent. */
export async function reddenInvoice(
  work: Work,
  { sealing, random }: Pick<Runtime, 'sealing' | 'random'>,
  invoice: Invoice,
  redReason: RedReason,
): Promise<void> {
  const redRequestNo = makeRequestNo(random, work.now);
  await moveInvoice(work, sealing, invoice, 'redden', { redReason, redRequestNo, redSentAt: null, asked: 0, askAgainAt: work.now });
  await work.raise('invoice.redOwed', { invoiceId: invoice.id, applicationId: invoice.applicationId });
}
