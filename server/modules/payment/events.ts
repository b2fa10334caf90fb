import type { PaymentEvent, PaymentState } from './domain/payment-states.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** Money is owed back: the channel has to be asked to return it. */
    'payment.refundOwed': { paymentId: string; applicationId: string };
  }
}

type PaymentActions = Record<`payment.${PaymentEvent}`, { from: PaymentState; to: PaymentState; amountFen: number }>;

declare module '../audit/events.js' {
  interface AuditedActions extends PaymentActions {
    'payment.refund-proposed': { amountFen: number };
    'payment.refund-decided': { agreed: boolean; amountFen: number };
  }
}

export type {};
