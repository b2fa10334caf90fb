import { invalidInput } from '../../../platform/errors.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { ChecklistTick } from '../checklist-tick.entity.js';
import { checklist } from '../domain/checklist.js';
import { caseById, requireOwnClaim } from './open-case.js';
import type {} from '../events.js';

export interface TickOptions {
  readonly id: string;
  /** Code of the checklist item. */
  readonly item: string;
  readonly ticked: boolean;
}

/** Ticks or unticks one item of the checklist of the round under review. Ticking twice changes nothing. */
export async function tickChecklist(runtime: Runtime, actor: StaffActor, options: TickOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  const { id, item, ticked } = options;
  if (!checklist.some(({ code }) => code === item)) throw invalidInput('input.item', `没有核对项 ${item}`, `there is no checklist item ${item}`);
  return runtime.transact(actor, async (work) => {
    const application = await caseById(work, id);
    requireOwnClaim(actor, application, work.now);
    const { em, now, newId } = work;
    const place = { applicationId: id, round: application.round, item };
    const there = await em.count(ChecklistTick, place);
    if ((there > 0) === ticked) return id;
    if (!ticked) await em.nativeDelete(ChecklistTick, place);
    else if (!(await inserted(() => em.insert(ChecklistTick, { id: newId(), ...place, tickedBy: actor.id, tickedAt: now })))) return id;
    await recordAudit(work, runtime.sealing, 'review.ticked', { type: 'Application', id, caseId: id }, { item, ticked, round: application.round });
    return id;
  });
}

async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false; // a second tick at the same moment
    throw error;
  }
}
