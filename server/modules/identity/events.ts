import type { DeclaredSubject } from '../application/person-digest.js';
import type { LivenessState } from './domain/liveness-states.js';
import type { PhoneCheckResult } from './domain/phone-check-results.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** Staff ask for a new face check: the applicant has to be told. */
    'identity.livenessRequested': { sessionId: string; applicationId: string };
    /** A carrier has to be asked. */
    'identity.phoneCheckRequested': { checkId: string; applicationId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'identity.inviteLiveness': { attempt: number };
    'identity.openLiveness': Record<string, never>;
    'identity.finishLiveness': { state: LivenessState; providerCode: string; similarity: number | null };
    'identity.expireLiveness': Record<string, never>;
    'identity.requestPhoneCheck': { subject: DeclaredSubject; attempt: number };
    'identity.recordPhoneCheck': { result: PhoneCheckResult; providerCode: string };
    /** The provider has a page for this check, and the phone was sent there. */
    'identity.sendToProvider': Record<string, never>;
    /** There is no page: `cause` is a code of the line's or the provider's. */
    'identity.giveUpLiveness': { cause: string };
    'identity.createPhoneLink': Record<string, never>;
    'identity.openPhoneLink': Record<string, never>;
    'identity.expirePhoneLink': Record<string, never>;
    'identity.leavePhoneLink': Record<string, never>;
  }
}

export type {};
