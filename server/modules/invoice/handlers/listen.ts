import type { InvoiceGateway } from '../../../gateways/invoice/port.js';
import type { Outbox } from '../../../platform/outbox/dispatcher.js';
import { pursueInvoice } from '../commands/pursue-invoice.js';
import { requestOnPayment } from '../commands/request-invoice.js';
import { windDownInvoices } from '../commands/wind-down-invoices.js';
import type {} from '../../application/events.js';
import type {} from '../../payment/events.js';
import type {} from '../events.js';

/** What invoicing does when others tell something. Each delivery is one step; what it leaves open, the job pursues. */
export function listenForInvoices(outbox: Outbox, gateway: InvoiceGateway): Outbox {
  return outbox
    .on('application.paid', 'invoice.request-on-payment', requestOnPayment)
    .on('payment.refundOwed', 'invoice.wind-down-on-refund', windDownInvoices)
    .on('invoice.requested', 'invoice.issue', (runtime, { invoiceId }) => pursueInvoice(runtime, gateway, invoiceId))
    .on('invoice.redOwed', 'invoice.send-red-letter', (runtime, { invoiceId }) => pursueInvoice(runtime, gateway, invoiceId));
}
