import type { PaymentEvent, PaymentState } from './domain/payment-states.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** Money is owed back: the channel has to be asked to return it. */
    'payment.refundOwed': { paymentId: string; applicationId: string };
  }
}

type PaymentActions = Record<`payment.${PaymentEvent}`, { from: PaymentState; to: PaymentState; amountFen: number }>;

declare module '../audit/events.js' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the union of all audited actions
  interface AuditedActions extends PaymentActions {}
}

export type {};
