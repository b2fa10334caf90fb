import type { PayoutState } from './domain/payout-states.js';
import type { ExceptionKind } from './reconciliation-exception.entity.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** The state of a payout changed, or its entry was found: whoever ordered it looks at the payout's present facts. */
    'treasury.payout-changed': { payoutId: string; purpose: string; reference: string };
    /** Money came that is no return of ours: whoever waits for some looks at the line. */
    'treasury.creditReceived': { entryId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'treasury.payout-planned': { purpose: string; requestNo: string; amountFen: number };
    'treasury.payout-changed': { from: PayoutState; to: PayoutState; matched: boolean };
    'treasury.statement-imported': { statementNo: string; entries: number };
    'treasury.exception-opened': { kind: ExceptionKind };
    'treasury.exception-resolved': { kind: ExceptionKind };
  }
}

export type {};
