import type { EntityManager } from '../../platform/database/database.js';
import { DomainError, type Bilingual } from '../../platform/errors.js';
import { businessDay, epochOn, shiftDay } from '../calendar/domain/business-day.js';
import { faceTriesLeft } from './domain/face-limits.js';
import { LivenessSession } from './liveness-session.entity.js';

/** Who asked for the checks that are counted: what staff ask for does not use up the applicant's own, nor the reverse. */
export type FaceTriesOf = 'APPLICANT' | 'STAFF';

export const tomorrow = (now: Date): Date => new Date(epochOn(shiftDay(businessDay(now), 1)));

/** How many more face checks there are today. */
export async function faceTriesToday(
  em: EntityManager,
  applicationId: string,
  now: Date,
  of: FaceTriesOf,
): Promise<number> {
  const requestedBy = of === 'APPLICANT' ? null : { $ne: null };
  const today = { applicationId, requestedBy, invitedAt: { $gte: new Date(epochOn(businessDay(now))) } };
  return faceTriesLeft(await em.find(LivenessSession, today, { disableIdentityMap: true }));
}

/** LIMIT_REACHED with the next day, and the way that needs no face check. */
export async function refuseBeyondFaceTries(
  em: EntityManager,
  applicationId: string,
  now: Date,
  of: FaceTriesOf,
): Promise<void> {
  if ((await faceTriesToday(em, applicationId, now, of)) > 0) return;
  throw new DomainError('LIMIT_REACHED', of === 'APPLICANT' ? orPhoto : orHotline, { retryAt: tomorrow(now) });
}

const orPhoto: Bilingual = {
  zh: '今天的活体认证次数已用完，请明天再试，或上传经办人手持身份证照片，由人工审核',
  en: 'No more face checks today; try again tomorrow, or upload a photo of the operator holding the ID card for review by a person',
};

const orHotline: Bilingual = {
  zh: '今天的活体认证次数已用完，请明天再试；无法完成的，请拨打客服热线',
  en: 'No more face checks today; try again tomorrow, or call the hotline when it cannot be done',
};
