import type { ConsentKind } from './domain/consent-texts.js';
import type { GrantStanding } from './domain/grant-standings.js';
import type { LogInMethod } from './portal-session.entity.js';

/** Why a log-in was refused. What was typed is never recorded. */
export type HallLogInRefusal = 'CODE' | 'PASSWORD' | 'LOCKED';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** A code waits to be sent: `openSmsCode` gives it, `markSmsCodeSent` puts it away. */
    'applicant.smsCodeIssued': { codeId: string };
    /** Somebody may act for an organisation because a colleague or the desk passed it on. */
    'applicant.grantPassedOn': { grantId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'applicant.registerAccount': Record<string, never>;
    'applicant.registerOrganisation': { creditCode: string };
    'applicant.grantOrganisation': { accountId: string; organisationId: string };
    'applicant.declareOrganisation': { accountId: string; organisationId: string };
    'applicant.confirmGrant': { accountId: string; organisationId: string; orderId: string };
    'applicant.unconfirmGrant': { accountId: string; organisationId: string; orderId: string };
    'applicant.passGrantOn': { accountId: string; organisationId: string };
    'applicant.withdrawGrant': { accountId: string; organisationId: string; standing: GrantStanding };
    'applicant.reassignOrganisation': { accountId: string; organisationId: string; withdrawn: number };
    'applicant.smsCodeIssued': { address: string };
    'applicant.loggedIn': { address: string; method: LogInMethod };
    'applicant.logInRefused': { address: string; reason: HallLogInRefusal };
    'applicant.loggedOut': Record<string, never>;
    'applicant.passwordSet': { sessionsEnded: number };
    'applicant.passwordChangeRefused': Record<string, never>;
    'applicant.emailSet': { removed: boolean };
    'applicant.consentGiven': { kind: ConsentKind; version: string; address: string };
    'applicant.consentWithdrawn': { kind: ConsentKind; version: string; address: string };
  }
}

export type {};
