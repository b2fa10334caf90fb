import { DomainError } from '../../../platform/errors.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { refusalOf, type CaseAction } from '../domain/case-abilities.js';
import { caseStanding } from '../queries/case-standing.js';

/** Refuses what the desk would not offer: the same rules, on the case as this unit of work reads it. */
export async function requireAllowed({ em, now }: Work, actor: StaffActor, application: Application, action: CaseAction): Promise<void> {
  const refused = refusalOf(action, await caseStanding(em, actor, application, now));
  if (refused) throw new DomainError(refused.code, refused.message, { state: application.state });
}
