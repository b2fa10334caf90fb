import type { EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { caseActions, refusalOf, type CaseAction } from '../domain/case-abilities.js';
import { caseStanding } from './case-standing.js';

export interface CaseAbility {
  readonly action: CaseAction;
  readonly allowed: boolean;
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
}

/** What the actor may do to the case now, and why not the rest: the console disables by it, the commands decide. */
export async function caseAbilities(em: EntityManager, actor: StaffActor, row: ApplicationRow, now: Date): Promise<CaseAbility[]> {
  const standing = await caseStanding(em, actor, row, now);
  return caseActions.map((action) => {
    const refused = refusalOf(action, standing);
    return { action, allowed: refused === null, reasonZh: refused?.message.zh ?? null, reasonEn: refused?.message.en ?? null };
  });
}
