import type { InvoiceAnswer } from '../../../gateways/invoice/port.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { invoiceActor } from '../invoice-actor.js';
import { Invoice } from '../invoice.entity.js';
import { amendInvoice, loadInvoice, moveInvoice } from '../move-invoice.js';
import type {} from '../events.js';

/** Stores what the provider said of a red letter, as `recordAnswer` does of a blue invoice. */
export async function recordRedAnswer(runtime: Runtime, sent: Pick<Invoice, 'id' | 'redRequestNo'>, answer: InvoiceAnswer): Promise<void> {
  if (answer.kind === 'UNKNOWN') return runtime.log.warn({ invoiceId: sent.id, cause: answer.cause }, 'red letter outcome unknown');
  if (answer.kind === 'PROCESSING') return;
  await againAfterLostRace(() => runtime.transact(invoiceActor, async (work) => {
    const invoice = await loadInvoice(work, sent.id);
    if (invoice.state !== 'RED_PENDING' || invoice.redRequestNo !== sent.redRequestNo) return;
    if (answer.kind === 'ISSUED') await reversed(work, runtime, invoice, answer.number, answer.issuedAt);
    else if (answer.kind === 'REFUSED') await refused(work, runtime, invoice, answer.code, answer.text);
    else await amendInvoice(work, invoice, { redSentAt: null }); // sent again when its turn comes, under the same number
  }));
}

async function reversed(work: Work, { sealing }: Runtime, invoice: Invoice, redNumber: string, redAt: Date): Promise<void> {
  const { id: invoiceId, applicationId } = invoice;
  await moveInvoice(work, sealing, invoice, 'reddened', { redNumber, redAt, failureCode: null, failureText: null });
  await work.raise('invoice.red', { invoiceId, applicationId });
  const next = await work.em.findOne(Invoice, { replaces: invoiceId, state: 'REQUESTED' }, { disableIdentityMap: true });
  if (!next) return;
  await amendInvoice(work, next, { liveFor: applicationId, askAgainAt: work.now });
  await work.raise('invoice.requested', { invoiceId: next.id, applicationId });
}

/** It stays owed; finance sees it with the reason, and has it tried again. */
async function refused(work: Work, { sealing }: Runtime, invoice: Invoice, failureCode: string, text: string): Promise<void> {
  const { id, applicationId } = invoice;
  await amendInvoice(work, invoice, { failureCode, failureText: text.slice(0, 200), askAgainAt: null });
  const details = { code: failureCode, requestNo: invoice.redRequestNo ?? '' };
  await recordAudit(work, sealing, 'invoice.redRefused', { type: 'Invoice', id, caseId: applicationId }, details);
  await work.raise('invoice.failed', { invoiceId: id, applicationId });
}
