import type { InvoiceGateway } from '../gateways/invoice/port.js';
import { pursueInvoices } from '../modules/invoice/commands/pursue-invoices.js';
import { windDownRefunded } from '../modules/invoice/commands/wind-down-invoices.js';
import type { Job } from '../platform/jobs/runner.js';

/** Sends and asks for what is open at the e-invoice service. */
export const pursueInvoicesJob = (gateway: InvoiceGateway): Job => ({
  name: 'pursue-invoices',
  schedule: '*/15 * * * * *',
  run: (runtime) => pursueInvoices(runtime, gateway),
});

/** Invoices of money that went back, should the refund's own event have met one just being asked for. */
export const windDownInvoicesJob: Job = {
  name: 'wind-down-invoices',
  schedule: '0 25 * * * *',
  run: windDownRefunded,
};
