import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Fen } from '../../../platform/money.js';
import type { Invoice } from '../invoice.entity.js';
import { invoiceLink } from '../invoice-link.js';

/** What a notice tells of an invoice. */
export interface IssuedInvoice {
  readonly applicationId: string;
  /** 20 digits. */
  readonly number: string;
  readonly title: string;
  /** Path on the portal's own host; leads to the file after log-in. */
  readonly link: string;
  readonly amountFen: Fen;
  /** How often the applicant asked for the notice again. */
  readonly resends: number;
}

/** The invoice while it stands; null before and after. */
export async function issuedInvoice(em: EntityManager, invoiceId: string): Promise<IssuedInvoice | null> {
  const found = await rows<{ Invoice: Invoice }>(em).selectFrom('Invoice')
    .select(['id', 'applicationId', 'number', 'title', 'totalFen', 'resends'])
    .where('id', '=', invoiceId).where('state', '=', 'ISSUED').executeTakeFirst();
  if (!found || found.number === null) return null;
  const { id, applicationId, number, title, totalFen, resends } = found;
  return { applicationId, number, title, link: invoiceLink(id), amountFen: totalFen, resends };
}
