import { rows, type EntityManager } from '../../../platform/database/database.js';
import { readsEvidence } from '../../staff/domain/reads-evidence.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { Decision } from '../decision.entity.js';

/** Every decision on a case, newest first. Internal notes only for those who judge or oversee. */
export async function decisionsOf(em: EntityManager, actor: StaffActor, applicationId: string) {
  const found = await rows<{ Decision: Decision; StaffMember: StaffMember }>(em)
    .selectFrom('Decision as d')
    .innerJoin('StaffMember as by', 'by.id', 'd.decidedBy')
    .leftJoin('StaffMember as second', 'second.id', 'd.confirmedBy')
    .select(['d.id', 'd.round', 'd.kind', 'd.status', 'd.reasons', 'd.applicantText', 'd.internalNote', 'd.decidedAt', 'd.confirmedAt'])
    .select(['by.displayName as decidedByName', 'second.displayName as confirmedByName'])
    .where('d.applicationId', '=', applicationId)
    .orderBy('d.decidedAt', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
  return readsEvidence(actor) ? found : found.map((decision) => ({ ...decision, internalNote: null }));
}
