import type { ConsentKind } from './domain/consent-texts.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** A log-in code waits to be sent to its phone. */
    'applicant.smsCodeIssued': { codeId: string };
    /** A colleague was let in: they are told. */
    'applicant.grantPassedOn': { grantId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'applicant.registerAccount': Record<string, never>;
    'applicant.registerOrganisation': { creditCode: string };
    'applicant.grantOrganisation': { accountId: string; organisationId: string };
    'applicant.declareOrganisation': { accountId: string };
    'applicant.confirmGrant': { accountId: string };
    'applicant.passGrantOn': { accountId: string; organisationId: string };
    'applicant.withdrawGrant': { accountId: string; organisationId: string };
    'applicant.reassignOrganisation': { accountId: string; reason: string };
    'applicant.loggedIn': { by: 'CODE' | 'PASSWORD'; address: string };
    'applicant.logInRefused': { reason: 'UNKNOWN' | 'PASSWORD' | 'LOCKED' | 'CODE'; address: string };
    'applicant.loggedOut': Record<string, never>;
    'applicant.setPassword': Record<string, never>;
    'applicant.setEmail': Record<string, never>;
    'applicant.consent': { kind: ConsentKind; version: string; agreed: boolean };
  }
}

export type {};
