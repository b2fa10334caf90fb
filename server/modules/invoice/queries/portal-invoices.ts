import type { EntityManager } from '../../../platform/database/database.js';
import type { PortalInvoice } from '../api/portal-invoice.type.js';
import { failureReason } from '../domain/failure-reasons.js';
import { invoiceMachine } from '../domain/invoice-states.js';
import { invoiceLink } from '../invoice-link.js';
import { invoicesOf, type InvoiceRow } from './case-invoices.js';

/** The invoices of an order as its applicant sees them, newest first. */
export async function portalInvoicesOf(em: EntityManager, applicationId: string): Promise<PortalInvoice[]> {
  return (await invoicesOf(em, applicationId)).map(shown);
}

function shown(invoice: InvoiceRow): PortalInvoice {
  const { id, state, kind, title, number, totalFen, issuedAt } = invoice;
  const { zh, en } = stateText(invoice);
  return {
    id, state, stateZh: zh, stateEn: en, kind, title, number, amountFen: totalFen, issuedAt,
    link: state === 'ISSUED' ? invoiceLink(id) : null,
    red: state === 'RED_PENDING' || state === 'RED',
  };
}

/** A failed one says why: the applicant may be the one to put it right. */
function stateText({ state, failureCode, failureText }: InvoiceRow): { zh: string; en: string } {
  const { zh, en } = invoiceMachine.labels[state];
  if (state !== 'FAILED' || failureCode === null) return { zh, en };
  const reason = failureReason(failureCode, failureText ?? '');
  return { zh: `${zh}：${reason.zh}`, en: `${en}: ${reason.en}` };
}
