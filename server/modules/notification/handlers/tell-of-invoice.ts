import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { notifyOrder } from '../commands/notify-order.js';
import { notificationActor } from '../notification-actor.js';

/** Address of an issued e-invoice; null while it has none. */
export type InvoiceLink = (em: EntityManager, invoiceId: string) => Promise<string | null>;

interface InvoiceEvent {
  readonly invoiceId: string;
  readonly applicationId: string;
}

/**
 * An e-invoice was issued: its link goes to the operator's phone and mail (guide, question 4). The invoice slice gives
 * the link: `.on('invoice.issued', 'notification.invoice-issued', tellOfInvoice(invoiceLink))`.
 */
export function tellOfInvoice(linkOf: InvoiceLink): (runtime: Runtime, event: InvoiceEvent) => Promise<void> {
  return async (runtime, { invoiceId, applicationId }) => {
    await runtime.transact(notificationActor, async (work) => {
      const link = await linkOf(work.em, invoiceId);
      if (link === null) return;
      const application = await loadApplication(work.em, applicationId);
      await notifyOrder(work, runtime.sealing, { kind: 'INVOICE_ISSUED', application, happening: invoiceId, parameters: { link } });
    });
  };
}
