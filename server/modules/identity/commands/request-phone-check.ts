import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { factorsDigest, type DeclaredSubject } from '../../application/person-digest.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { permitIdentityCheck } from '../permit-identity-check.js';
import { PhoneCheck } from '../phone-check.entity.js';
import { refuseSecondCheck } from '../refuse-second-check.js';
import type {} from '../events.js';

/** Every question costs money and is the carriers' to refuse: five a day are enough to find a typing error. */
const CHECKS_A_DAY = 5;

export interface RequestPhoneCheckOptions {
  readonly applicationId: string;
  readonly subject: DeclaredSubject;
}

/**
 * Asks for a carrier check of the operator's or legal person's name, ID number and phone. While one about the same data
 * waits or has matched, that one is returned. LIMIT_REACHED after five in a day.
 */
export async function requestPhoneCheck(
  runtime: Runtime,
  actor: Actor,
  options: RequestPhoneCheckOptions,
): Promise<string> {
  const { applicationId, subject } = options;
  const item = subject === 'OPERATOR' ? 'phone' : 'legal_person';
  return runtime.transact(actor, async (work) => {
    const permit = (found: Application) => permitIdentityCheck(work.em, found, item);
    const application = await amendOwnApplication(work, applicationId, permit);
    const digest = factorsDigest(runtime.sealing, application, subject);
    const standing = await standingCheck(work, application, subject, digest);
    if (standing) return standing;
    await refuseBeyondLimit(work, applicationId, subject);
    return request(work, runtime.sealing, { application, subject, digest, requestedBy: null });
  });
}

/** Asks anew at the wish of staff, in their unit of work: any open state, no daily limit. */
export async function requestNewPhoneCheck(
  work: Work,
  sealing: Sealing,
  application: Application,
  subject: DeclaredSubject = 'OPERATOR',
): Promise<string> {
  const digest = factorsDigest(sealing, application, subject);
  return request(work, sealing, { application, subject, digest, requestedBy: work.actor.id });
}

interface NewCheck {
  readonly application: Application;
  readonly subject: DeclaredSubject;
  readonly digest: string;
  readonly requestedBy: string | null;
}

async function request(
  work: Work,
  sealing: Sealing,
  { application, subject, digest, requestedBy }: NewCheck,
): Promise<string> {
  const { em, now } = work;
  const id = work.newId();
  const applicationId = application.id;
  const attempt = 1 + (await em.count(PhoneCheck, { applicationId, subject }));
  const check = { id, applicationId, subject, attempt, factorsDigest: digest, result: 'REQUESTED' as const, asks: 0, requestedAt: now, requestedBy };
  await em.insert(PhoneCheck, check).catch(refuseSecondCheck);
  await recordAudit(work, sealing, 'identity.requestPhoneCheck', { type: 'PhoneCheck', id, caseId: applicationId }, { subject, attempt });
  await work.raise('identity.phoneCheckRequested', { checkId: id, applicationId });
  return id;
}

async function standingCheck(
  { em }: Work,
  { id, state }: Application,
  subject: DeclaredSubject,
  digest: string,
): Promise<string | undefined> {
  // A returned case asks for a check since the return, so an earlier match does not stand in for it.
  const standing = state === 'RETURNED' ? ['REQUESTED' as const] : ['REQUESTED' as const, 'MATCH' as const];
  const check = await em.findOne(
    PhoneCheck,
    { applicationId: id, subject, factorsDigest: digest, result: { $in: standing } },
    { orderBy: { attempt: 'desc' }, disableIdentityMap: true },
  );
  return check?.id;
}

async function refuseBeyondLimit({ em, now }: Work, applicationId: string, subject: DeclaredSubject): Promise<void> {
  const today = businessDay(now);
  const asked = await em.count(PhoneCheck, { applicationId, subject, requestedBy: null, requestedAt: { $gte: new Date(epochOn(today)) } });
  if (asked < CHECKS_A_DAY) return;
  throw new DomainError(
    'LIMIT_REACHED',
    { zh: '今天的手机实名核验次数已用完，请明天再试', en: 'No more phone checks today; try again tomorrow' },
    { retryAt: new Date(epochOn(shiftDay(today, 1))) },
  );
}
