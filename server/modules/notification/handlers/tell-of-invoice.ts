import type { Runtime } from '../../../platform/runtime.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { issuedInvoice } from '../../invoice/queries/issued-invoice.js';
import { notifyOrder } from '../commands/notify-order.js';
import { notificationActor } from '../notification-actor.js';

interface InvoiceEvent {
  readonly invoiceId: string;
  readonly applicationId: string;
}

/** An e-invoice was issued, or asked for once more: its link goes to the operator's phone and mail (guide, question 4). */
export function tellOfInvoice(portalUrl: string): (runtime: Runtime, event: InvoiceEvent) => Promise<void> {
  return async (runtime, { invoiceId, applicationId }) => {
    await runtime.transact(notificationActor, async (work) => {
      const invoice = await issuedInvoice(work.em, invoiceId);
      if (!invoice) return; // reversed meanwhile
      const application = await loadApplication(work.em, applicationId);
      const parameters = { link: new URL(invoice.link, portalUrl).href };
      await notifyOrder(work, runtime.sealing, { kind: 'INVOICE_ISSUED', application, happening: `${invoiceId}/${invoice.resends}`, parameters });
    });
  };
}
