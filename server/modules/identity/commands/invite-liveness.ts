import { after, days, minutes } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { operatorDigest } from '../../application/person-digest.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { refuseBeyondFaceTries } from '../face-tries.js';
import { LivenessSession } from '../liveness-session.entity.js';
import { permitIdentityCheck } from '../permit-identity-check.js';
import { refuseSecondCheck } from '../refuse-second-check.js';
import { openWish } from '../staff-wish.js';
import { endOpenSessions } from './expire-liveness-sessions.js';
import type {} from '../events.js';

/** A QR code is good for ten minutes; what staff ask for has to reach the applicant first. */
const INVITATION = minutes(10);
const STAFF_INVITATION = days(3);

export interface InviteLivenessOptions {
  readonly applicationId: string;
}

/**
 * Invites the operator to a face check. An invitation before is void from then on. LIMIT_REACHED after three counted
 * failures in a day: the way without face recognition stays.
 */
export async function inviteLiveness(
  runtime: Runtime,
  actor: Actor,
  { applicationId }: InviteLivenessOptions,
): Promise<string> {
  return runtime.transact(actor, async (work) => {
    const permit = (found: Application) => permitIdentityCheck(work.em, found, 'liveness');
    const application = await amendOwnApplication(work, applicationId, permit);
    await refuseBeyondFaceTries(work.em, application.id, work.now, 'APPLICANT');
    return invite(work, runtime.sealing, application, { requestedBy: null, expiresAt: after(work.now, INVITATION) });
  });
}

/**
 * The invitation that staff are waiting for: the one there is, or another in its place when that came to no verdict, for
 * what is left of its three days. Null when staff wait for none.
 */
export async function renewStaffInvitation(
  runtime: Runtime,
  actor: Actor,
  { applicationId }: InviteLivenessOptions,
): Promise<string | null> {
  return runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, applicationId);
    const wish = await openWish(work.em, applicationId, work.now);
    if (!wish) return null;
    if (wish.state === 'INVITED' && wish.personDigest === operatorDigest(runtime.sealing, application)) return wish.id;
    await refuseBeyondFaceTries(work.em, applicationId, work.now, 'STAFF');
    return invite(work, runtime.sealing, application, wish);
  });
}

/**
 * Invites at the wish of staff, in their unit of work: any open state, no daily limit, three days to do it. The
 * session's id goes out with the event, for the notice to the applicant.
 */
export async function requestNewLiveness(work: Work, sealing: Sealing, application: Application): Promise<string> {
  const expiresAt = after(work.now, STAFF_INVITATION);
  const id = await invite(work, sealing, application, { requestedBy: work.actor.id, expiresAt });
  await work.raise('identity.livenessRequested', { sessionId: id, applicationId: application.id });
  return id;
}

async function invite(
  work: Work,
  sealing: Sealing,
  application: Application,
  { requestedBy, expiresAt }: Pick<LivenessSession, 'requestedBy' | 'expiresAt'>,
): Promise<string> {
  const { em, now } = work;
  await endOpenSessions(work, sealing, application.id);
  const id = work.newId();
  const attempt = 1 + (await em.count(LivenessSession, { applicationId: application.id }));
  await em.insert(LivenessSession, {
    id, applicationId: application.id, attempt, requestedBy, state: 'INVITED', version: 1,
    personDigest: operatorDigest(sealing, application), invitedAt: now, expiresAt,
  }).catch(refuseSecondCheck);
  await recordAudit(work, sealing, 'identity.inviteLiveness', { type: 'LivenessSession', id, caseId: application.id }, { attempt });
  return id;
}
