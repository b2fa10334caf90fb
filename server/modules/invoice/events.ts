import type { RedReason } from '../../gateways/invoice/port.js';
import type { InvoiceEvent, InvoiceState } from './domain/invoice-states.js';

interface OfInvoice { invoiceId: string; applicationId: string }

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** It may be sent to the provider now. */
    'invoice.requested': OfInvoice;
    /** It stands; the applicant is to be told where it is. */
    'invoice.issued': OfInvoice;
    /** The provider refused it (or its red letter): the applicant or finance has to correct something. */
    'invoice.failed': OfInvoice;
    /** Its red letter may be sent now. */
    'invoice.redOwed': OfInvoice;
    /** It was reversed. */
    'invoice.red': OfInvoice;
    /** The applicant wants to be told once more where it is. */
    'invoice.resendRequested': OfInvoice;
  }
}

type InvoiceActions = Record<`invoice.${InvoiceEvent}`, { from: InvoiceState; to: InvoiceState; requestNo: string }>;

declare module '../audit/events.js' {
  interface AuditedActions extends InvoiceActions {
    'invoice.correct': { state: InvoiceState; corrections: number; changed: string[] };
    /** Its money went back while its outcome was not known: it will be reversed once it is. */
    'invoice.unwanted': { reason: RedReason };
    'invoice.redRefused': { code: string; requestNo: string };
    'invoice.redRetry': { requestNo: string };
    'invoice.resend': { resends: number };
    'invoice.downloaded': { number: string };
  }
}

export type {};
