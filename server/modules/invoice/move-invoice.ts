import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { invoiceMachine, type InvoiceEvent } from './domain/invoice-states.js';
import { Invoice } from './invoice.entity.js';
import type {} from './events.js';

/**
 * The guarded write of every change of an invoice's state, with its audit row, in the caller's transaction. Refuses with
 * WRONG_STATE when the table does not allow the event, STALE_VERSION when the row is no longer as it was read. Returns
 * the invoice as it now is.
 */
export async function moveInvoice(
  work: Work,
  sealing: Sealing,
  invoice: Invoice,
  event: InvoiceEvent,
  set: Partial<Invoice> = {},
): Promise<Invoice> {
  const to = invoiceMachine.require(invoice.state, event).to[0]!;
  const { id, state, applicationId } = invoice;
  const freed = to === 'NONE' || to === 'RED' ? { liveFor: null, askAgainAt: null } : {};
  const moved = await amendInvoice(work, invoice, { ...freed, ...set, state: to });
  const subject = { type: 'Invoice', id, caseId: applicationId };
  await recordAudit(work, sealing, `invoice.${event}`, subject, { from: state, to, requestNo: moved.requestNo });
  return moved;
}

/** A guarded write that is no change of state, or part of one. STALE_VERSION as above. */
export async function amendInvoice({ em }: Work, invoice: Invoice, set: Partial<Invoice>): Promise<Invoice> {
  const { id, version, state } = invoice;
  const next = { ...set, version: version + 1 };
  if ((await em.nativeUpdate(Invoice, { id, version, state }, next)) !== 1) throw staleInvoice();
  return { ...invoice, ...next };
}

/** Past any identity map; NOT_FOUND otherwise. */
export async function loadInvoice({ em }: Pick<Work, 'em'>, id: string): Promise<Invoice> {
  const found = await em.findOne(Invoice, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这张发票，请刷新后查看', en: 'There is no such invoice; reload to see what there is' }, { field: 'id' });
}

export const staleInvoice = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '发票状态已变化，请刷新后查看', en: 'The invoice has moved on; reload to see it' });
