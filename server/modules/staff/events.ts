import type { Role } from './domain/roles.js';

/** Why a log-in was refused. What was typed is never recorded: people type passwords into the wrong field. */
export type LogInRefusal = 'UNKNOWN' | 'DISABLED' | 'LOCKED' | 'PASSWORD' | 'SECOND_FACTOR_MISSING' | 'SECOND_FACTOR';

declare module '../audit/events.js' {
  interface AuditedActions {
    'staff.loggedIn': { address: string; secondFactor: boolean };
    'staff.logInRefused': { address: string; reason: LogInRefusal };
    'staff.loggedOut': Record<string, never>;
    'staff.passwordChanged': { sessionsEnded: number };
    'staff.passwordChangeRefused': Record<string, never>;
    'staff.totpEnrolmentBegun': Record<string, never>;
    'staff.totpEnrolled': Record<string, never>;
    'staff.created': { role: Role };
    'staff.disabled': { sessionsEnded: number };
    'staff.enabled': Record<string, never>;
    'staff.roleChanged': { from: Role; to: Role; sessionsEnded: number };
    'staff.passwordReset': { sessionsEnded: number };
    'audit.read': { actorId: string | null; action: string | null; caseId: string | null; from: string | null; to: string | null };
    'outbox.deliveryRetried': { event: string; handler: string; attempts: number };
  }
}
