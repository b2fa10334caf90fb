import { minutes } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { hashSessionToken } from '../../staff/session-token.js';
import { applicantActor, type ApplicantActor } from '../applicant-actor.js';
import { PortalSession } from '../portal-session.entity.js';

export interface AuthenticatedApplicant {
  readonly actor: ApplicantActor;
  readonly sessionId: string;
}

/** Writing at each request would cost a flush each; a minute is precise enough. */
const TOUCH_EVERY = minutes(1);

/**
 * Whose session a token is; undefined when it is unknown, ended, too old, or idle longer than `idle` milliseconds.
 * `active` false leaves the idle clock alone (requests that no person made).
 */
export async function authenticateApplicant(
  runtime: Runtime,
  token: string,
  idle: number,
  active = true,
): Promise<AuthenticatedApplicant | undefined> {
  const now = runtime.clock.now();
  const found = await rows<{ PortalSession: PortalSession }>(runtime.db.orm.em.fork())
    .selectFrom('PortalSession')
    .select(['id', 'accountId', 'lastSeenAt'])
    .where('tokenHash', '=', hashSessionToken(token))
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('lastSeenAt', '>', new Date(now.getTime() - idle))
    .executeTakeFirst();
  if (!found) return undefined;
  if (active && now.getTime() - found.lastSeenAt.getTime() >= TOUCH_EVERY) await touch(runtime, found);
  return { actor: applicantActor(found.accountId), sessionId: found.id };
}

/** Of several requests at once one writes. */
async function touch(runtime: Runtime, { id, lastSeenAt }: Pick<PortalSession, 'id' | 'lastSeenAt'>): Promise<void> {
  await runtime.transact(systemActor('sessions'), ({ em, now }) =>
    em.nativeUpdate(PortalSession, { id, lastSeenAt, endedAt: null }, { lastSeenAt: now }));
}
