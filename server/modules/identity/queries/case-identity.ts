import { rows, type EntityManager } from '../../../platform/database/database.js';
import { readsEvidence } from '../../staff/domain/reads-evidence.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { phoneCheckAdvice } from '../domain/phone-check-advice.js';
import type { LivenessSession } from '../liveness-session.entity.js';
import type { PhoneCheck } from '../phone-check.entity.js';

/** The operator's face checks, newest first. Scores and provider codes only for those who judge or oversee. */
export async function livenessSessionsOf(em: EntityManager, actor: StaffActor, applicationId: string) {
  const found = await rows<{ LivenessSession: LivenessSession }>(em)
    .selectFrom('LivenessSession')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('attempt', 'desc')
    .execute();
  const scores = readsEvidence(actor) ? {} : { similarity: null, providerCode: null };
  return found.map((session) => ({ ...session, ...scores, requestedByStaff: session.requestedBy !== null }));
}

/** The carrier checks of operator and legal person, newest first, with what to advise. */
export async function phoneChecksOf(em: EntityManager, applicationId: string) {
  const found = await rows<{ PhoneCheck: PhoneCheck }>(em)
    .selectFrom('PhoneCheck')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return found.map((check) => {
    const advice = phoneCheckAdvice(check.result, check.contradicted);
    return { ...check, adviceZh: advice?.zh ?? null, adviceEn: advice?.en ?? null };
  });
}
