import { after, days, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { operatorDigest } from '../../application/person-digest.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { LivenessSession } from '../liveness-session.entity.js';
import { permitIdentityCheck } from '../permit-identity-check.js';
import { refuseSecondCheck } from '../refuse-second-check.js';
import { endOpenSessions } from './expire-liveness-sessions.js';
import type {} from '../events.js';

/** A QR code is good for ten minutes; what staff ask for has to reach the applicant first. */
const INVITATION = minutes(10);
const STAFF_INVITATION = days(3);
const COUNTED_FAILURES = 3;
const INVITATIONS_A_DAY = 10;

/**
 * Invites the operator to a face check (the QR code on the desktop page carries the session's id). A code shown before
 * is void from then on. LIMIT_REACHED after three counted failures in a day: the way without face recognition stays.
 */
export async function inviteLiveness(
  runtime: Runtime,
  actor: Actor,
  options: { readonly applicationId: string },
): Promise<string> {
  return runtime.transact(actor, async (work) => {
    const permit = (found: Application) => permitIdentityCheck(work.em, found, 'liveness');
    const application = await amendOwnApplication(work, options.applicationId, permit);
    await refuseBeyondLimits(work, application.id);
    return invite(work, runtime.sealing, application, null);
  });
}

/**
 * Invites at the wish of staff, in their unit of work: any open state, no daily limit, three days to do it. The
 * session's id goes out with the event, for the notice to the applicant.
 */
export async function requestNewLiveness(work: Work, sealing: Sealing, application: Application): Promise<string> {
  const id = await invite(work, sealing, application, work.actor.id);
  await work.raise('identity.livenessRequested', { sessionId: id, applicationId: application.id });
  return id;
}

async function invite(
  work: Work,
  sealing: Sealing,
  application: Application,
  requestedBy: string | null,
): Promise<string> {
  const { em, now } = work;
  await endOpenSessions(work, sealing, application.id);
  const id = work.newId();
  const attempt = 1 + (await em.count(LivenessSession, { applicationId: application.id }));
  await em.insert(LivenessSession, {
    id, applicationId: application.id, attempt, requestedBy, state: 'INVITED', version: 1,
    personDigest: operatorDigest(sealing, application),
    invitedAt: now, expiresAt: after(now, requestedBy === null ? INVITATION : STAFF_INVITATION),
  }).catch(refuseSecondCheck);
  await recordAudit(work, sealing, 'identity.inviteLiveness', { type: 'LivenessSession', id, caseId: application.id }, { attempt });
  return id;
}

async function refuseBeyondLimits({ em, now }: Work, applicationId: string): Promise<void> {
  const today = businessDay(now);
  const own = { applicationId, requestedBy: null, invitedAt: { $gte: new Date(epochOn(today)) } };
  const sessions = await em.find(LivenessSession, own, { disableIdentityMap: true });
  const failures = sessions.filter(({ state }) => state === 'FAILED').length;
  if (failures < COUNTED_FAILURES && sessions.length < INVITATIONS_A_DAY) return;
  throw new DomainError(
    'LIMIT_REACHED',
    {
      zh: '今天的活体认证次数已用完，请明天再试，或上传经办人手持身份证照片，由人工审核',
      en: 'No more face checks today; try again tomorrow, or upload a photo of the operator holding the ID card for review by a person',
    },
    { retryAt: new Date(epochOn(shiftDay(today, 1))) },
  );
}
