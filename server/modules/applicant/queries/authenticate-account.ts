import { after, minutes } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { hashSessionToken } from '../../staff/session-token.js';
import { applicantActor, type ApplicantActor } from '../applicant-actor.js';
import { PortalSession } from '../portal-session.entity.js';

export interface AccountSession {
  readonly actor: ApplicantActor;
  readonly sessionId: string;
}

/** Writing at each request would cost a flush each. */
const TOUCH_EVERY = minutes(1);

/**
 * Whose session a token opens; undefined when it is unknown, ended, idle for longer than `idle` ms, or too old. `active`
 * false leaves the idle clock alone (requests that no person made).
 */
export async function authenticateAccount(
  runtime: Runtime,
  token: string,
  idle: number,
  active = true,
): Promise<AccountSession | undefined> {
  const now = runtime.clock.now();
  const live = { tokenHash: hashSessionToken(token), endedAt: null, expiresAt: { $gt: now }, lastSeenAt: { $gt: after(now, -idle) } };
  const found = await runtime.db.orm.em.fork().findOne(PortalSession, live);
  if (!found) return undefined;
  const { id, accountId, lastSeenAt } = found;
  if (active && now.getTime() - lastSeenAt.getTime() >= TOUCH_EVERY) {
    await runtime.transact(systemActor('sessions'), ({ em }) =>
      em.nativeUpdate(PortalSession, { id, lastSeenAt, endedAt: null }, { lastSeenAt: now }));
  }
  return { actor: applicantActor(accountId), sessionId: id };
}
