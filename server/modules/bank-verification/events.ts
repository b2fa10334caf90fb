import type { AttemptState } from './domain/attempt-states.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** An attempt may be submitted now. */
    'bank-verification.attempt-created': { attemptId: string; applicationId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'bank-verification.attempt-planned': { attemptNo: number };
    'bank-verification.attempt-changed': { attemptNo: number; from: AttemptState; to: AttemptState; reason: string | null };
    'bank-verification.code-refused': { triesLeft: number };
    'bank-verification.account-corrected': { nameChanged: boolean };
  }
}

export type {};
