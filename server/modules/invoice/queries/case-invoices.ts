import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Invoice } from '../invoice.entity.js';

export type InvoiceRow = Readonly<Invoice>;

/** The invoices of an order, newest first. */
export async function invoicesOf(em: EntityManager, applicationId: string): Promise<readonly InvoiceRow[]> {
  return rows<{ Invoice: Invoice }>(em).selectFrom('Invoice').selectAll()
    .where('applicationId', '=', applicationId).orderBy('sequence', 'desc').execute();
}
