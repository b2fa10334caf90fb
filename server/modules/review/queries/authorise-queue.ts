import { authorise } from '../../staff/domain/ability.js';
import { readsEvidence } from '../../staff/domain/reads-evidence.js';
import type { StaffActor } from '../../staff/staff-actor.js';

/** The queue is for those who review and those who oversee them. */
export function authoriseQueue(actor: StaffActor): void {
  if (!readsEvidence(actor)) authorise(actor, 'review', 'Application');
}
