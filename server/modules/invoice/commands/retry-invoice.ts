import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { makeRequestNo } from '../../treasury/domain/request-number.js';
import { invoiceMachine } from '../domain/invoice-states.js';
import type { Invoice } from '../invoice.entity.js';
import { amendInvoice, loadInvoice, moveInvoice, staleInvoice } from '../move-invoice.js';
import { freshTry } from './correct-invoice-title.js';
import type {} from '../events.js';

export interface RetryInvoiceOptions {
  readonly id: string;
  readonly version: number;
}

/**
 * Finance has an invoice, or a red letter, that the provider refused sent again under a new number. NOT_FOUND,
 * STALE_VERSION, WRONG_STATE where nothing was refused.
 */
export async function retryInvoice(runtime: Runtime, actor: StaffActor, { id, version }: RetryInvoiceOptions): Promise<void> {
  authorise(actor, 'retry', 'Invoice');
  await runtime.transact(actor, async (work) => {
    const invoice = await loadInvoice(work, id);
    if (invoice.version !== version) throw staleInvoice();
    if (invoice.state === 'FAILED') await retryBlue(work, runtime, invoice);
    else if (invoice.state === 'RED_PENDING' && invoice.failureCode !== null) await retryRed(work, runtime, invoice);
    else throw wrongState(invoiceMachine.labels[invoice.state], invoice.state);
  });
}

async function retryBlue(work: Work, { sealing, random }: Runtime, invoice: Invoice): Promise<void> {
  await moveInvoice(work, sealing, invoice, 'retry', freshTry(makeRequestNo(random, work.now), work.now));
  await work.raise('invoice.requested', { invoiceId: invoice.id, applicationId: invoice.applicationId });
}

async function retryRed(work: Work, { sealing, random }: Runtime, invoice: Invoice): Promise<void> {
  const { id: invoiceId, applicationId } = invoice;
  const redRequestNo = makeRequestNo(random, work.now);
  const fresh = { redRequestNo, redSentAt: null, asked: 0, askAgainAt: work.now, failureCode: null, failureText: null };
  await amendInvoice(work, invoice, fresh);
  const subject = { type: 'Invoice', id: invoiceId, caseId: applicationId };
  await recordAudit(work, sealing, 'invoice.redRetry', subject, { requestNo: redRequestNo });
  await work.raise('invoice.redOwed', { invoiceId, applicationId });
}
