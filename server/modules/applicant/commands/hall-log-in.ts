import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { applicantActor } from '../applicant-actor.js';
import type { HallLogInRefusal } from '../events.js';
import type { LogInMethod } from '../portal-session.entity.js';

export interface HallSession {
  /** For the cookie; it is stored nowhere. */
  readonly token: string;
  readonly sessionId: string;
  readonly accountId: string;
}

export interface HallLogIn {
  readonly accountId: string;
  readonly method: LogInMethod;
  readonly address: string;
}

/** Audited as the account's own deed, in the transaction that opens the session. */
export function auditHallLogIn(work: Work, sealing: Sealing, { accountId, method, address }: HallLogIn): Promise<void> {
  const own = { ...work, actor: applicantActor(accountId) };
  return recordAudit(own, sealing, 'applicant.loggedIn', { type: 'PortalAccount', id: accountId }, { address, method });
}

/** The same row whether the number has an account or not; without the number. */
export async function auditLogInRefusal(runtime: Runtime, address: string, reason: HallLogInRefusal): Promise<void> {
  await runtime.transact(systemActor('log-in'), (work) =>
    recordAudit(work, runtime.sealing, 'applicant.logInRefused', { type: 'PortalAccount', id: 'unknown' }, { address, reason }));
}
