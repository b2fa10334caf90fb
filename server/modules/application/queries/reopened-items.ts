import type { EntityManager } from '../../../platform/database/database.js';
import { isReopenable, withDependents, type ReopenableItem } from '../../reference/domain/reopenable-items.js';
import { ReasonCode } from '../../reference/reason-code.entity.js';
import { ApplicationTransition } from '../application-transition.entity.js';

export interface ReopenedItems {
  /** When the case was last returned; null when it never was. */
  readonly since: Date | null;
  /** What must be done again: what the reasons name, and what depends on it. */
  readonly must: readonly ReopenableItem[];
  /** What may be done again: also a new signed form, which changed data make necessary. */
  readonly may: readonly ReopenableItem[];
}

/** What the last return of a case asks for, by its reason codes. */
export async function reopenedItems(em: EntityManager, applicationId: string): Promise<ReopenedItems> {
  const event = { $in: ['return' as const, 'confirmReturn' as const] };
  const last = await em.findOne(ApplicationTransition, { applicationId, event }, { orderBy: { at: 'desc', id: 'desc' }, disableIdentityMap: true });
  if (!last) return { since: null, must: [], may: [] };
  const reasons = await em.find(ReasonCode, { code: { $in: last.reasons } }, { disableIdentityMap: true });
  const must = withDependents(reasons.flatMap(({ reopens }) => (reopens && isReopenable(reopens) ? [reopens] : [])));
  return { since: last.at, must, may: must.includes('phone') && !must.includes('signed_form') ? [...must, 'signed_form'] : must };
}
