import { minutes } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { Role } from '../domain/roles.js';
import { hashSessionToken } from '../session-token.js';
import { staffActor, type Confinement, type StaffActor } from '../staff-actor.js';
import type { StaffMember } from '../staff-member.entity.js';
import { StaffSession } from '../staff-session.entity.js';

export interface SessionPolicy {
  /** A session ends after this long without activity, milliseconds. */
  readonly idle: number;
  /** Whether people may work without a second factor (demonstrations). */
  readonly mfaOptional: boolean;
}

export interface Authenticated {
  readonly actor: StaffActor;
  readonly sessionId: string;
}

/** Writing at each request would cost a flush each; a minute of thirty is precise enough. */
const TOUCH_EVERY = minutes(1);

/**
 * Whom a session token belongs to; undefined when it is unknown, ended, idle too long, too old, or its owner is
 * disabled. `active` false leaves the idle clock alone (requests that no person made).
 */
export async function authenticate(
  runtime: Runtime,
  token: string,
  policy: SessionPolicy,
  active = true,
): Promise<Authenticated | undefined> {
  const now = runtime.clock.now();
  const found = await liveSession(runtime, hashSessionToken(token), now, new Date(now.getTime() - policy.idle));
  if (!found) return undefined;
  if (active && now.getTime() - found.lastSeenAt.getTime() >= TOUCH_EVERY) await touch(runtime, found);
  const identity = { id: found.staffId, displayName: found.displayName, role: found.role };
  return { actor: staffActor(identity, now, confinementOf(found, policy)), sessionId: found.sessionId };
}

interface LiveSession {
  readonly sessionId: string;
  readonly lastSeenAt: Date;
  readonly staffId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly passwordExpiredAt: Date | null;
  readonly totpSecret: string | null;
}

function liveSession(
  runtime: Runtime,
  tokenHash: string,
  now: Date,
  idleSince: Date,
): Promise<LiveSession | undefined> {
  return rows<{ StaffSession: StaffSession; StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffSession as s')
    .innerJoin('StaffMember as m', 'm.id', 's.staffId')
    .select(['s.id as sessionId', 's.lastSeenAt', 'm.id as staffId', 'm.displayName', 'm.role', 'm.passwordExpiredAt', 'm.totpSecret'])
    .where('s.tokenHash', '=', tokenHash)
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .where('s.lastSeenAt', '>', idleSince)
    .where('m.disabledAt', 'is', null)
    .executeTakeFirst();
}

/** Of several requests at once one writes. */
async function touch(runtime: Runtime, { sessionId, lastSeenAt }: LiveSession): Promise<void> {
  await runtime.transact(systemActor('sessions'), ({ em, now }) =>
    em.nativeUpdate(StaffSession, { id: sessionId, lastSeenAt, endedAt: null }, { lastSeenAt: now }),
  );
}

function confinementOf(
  { passwordExpiredAt, totpSecret }: LiveSession,
  { mfaOptional }: SessionPolicy,
): Confinement | undefined {
  if (passwordExpiredAt) return 'CHANGE_PASSWORD';
  return totpSecret || mfaOptional ? undefined : 'ENROL_TOTP';
}
