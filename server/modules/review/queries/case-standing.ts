import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { certificateStands } from '../../issuance/queries/certificate-stands.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { ChecklistTick } from '../checklist-tick.entity.js';
import type { Decision } from '../decision.entity.js';
import type { CaseStanding } from '../domain/case-abilities.js';
import { checklist } from '../domain/checklist.js';
import { REVEAL_AFTER_DECISION } from '../domain/reveal-window.js';

interface Tables {
  ChecklistTick: ChecklistTick;
  Decision: Decision;
}

type StandingRow = Pick<ApplicationRow, 'id' | 'state' | 'cameFrom' | 'round' | 'claimedBy' | 'leaseUntil'>;

/** Where a case stands for one member of staff, now. */
export async function caseStanding(em: EntityManager, actor: StaffActor, row: StandingRow, now: Date): Promise<CaseStanding> {
  const proposal = await openProposalOf(em, row.id);
  const live = row.leaseUntil !== null && row.leaseUntil > now;
  return {
    state: row.state,
    cameFrom: row.cameFrom,
    claim: !live ? 'NOBODY' : row.claimedBy === actor.id ? 'OWN' : 'OTHERS',
    proposal: proposal ? { kind: proposal.kind, own: proposal.decidedBy === actor.id } : null,
    uncheckedItems: checklist.length - (await ticked(em, row)),
    decidedLately: await decidedLately(em, actor.id, row.id, now),
    permits: (action, here) => may(actor, action, 'Application', here && row),
    certificateStands: row.state === 'ISSUING' && (await certificateStands(em, row.id)),
    mayReassign: may(actor, 'reassign', 'Organisation'),
  };
}

function openProposalOf(em: EntityManager, applicationId: string) {
  return rows<Tables>(em).selectFrom('Decision').select(['kind', 'decidedBy']).where('openFor', '=', applicationId).executeTakeFirst();
}

async function ticked(em: EntityManager, { id, round }: StandingRow): Promise<number> {
  const found = await rows<Tables>(em)
    .selectFrom('ChecklistTick')
    .select('item')
    .where('applicationId', '=', id)
    .where('round', '=', round)
    .execute();
  return found.filter(({ item }) => checklist.some(({ code }) => code === item)).length;
}

/** Whether this person decided on the case, or confirmed a decision, within the reveal window. */
export async function decidedLately(em: EntityManager, staffId: string, applicationId: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - REVEAL_AFTER_DECISION);
  const found = await rows<Tables>(em)
    .selectFrom('Decision')
    .select('id')
    .where('applicationId', '=', applicationId)
    .where((where) =>
      where.or([
        where.and([where('decidedBy', '=', staffId), where('decidedAt', '>', since)]),
        where.and([where('confirmedBy', '=', staffId), where('confirmedAt', '>', since)]),
      ]),
    )
    .executeTakeFirst();
  return found !== undefined;
}
