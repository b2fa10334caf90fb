import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../application.entity.js';
import type { OrganisationLimit } from '../organisation-limit.entity.js';

/** One order from payment on, as the public guide says, unless a manager allowed more for a time. */
export const USUAL_LIMIT = 1;

/**
 * The slots `<organisation id>/1` … `/n` that no order of an organisation holds now. An order takes one from payment on
 * until any end; the unique key on it decides, this only says where to try. A slot that the order `own` holds itself
 * counts as free for it: it was quicker from another page, which its version will show.
 */
export async function freeSlots(em: EntityManager, organisationId: string, now: Date, own?: string): Promise<readonly string[]> {
  const { limit } = await orderLimit(em, organisationId, now);
  const slots = Array.from({ length: limit }, (_, index) => `${organisationId}/${index + 1}`);
  const taken = await rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .select(['id', 'liveOrganisation'])
    .where('liveOrganisation', 'in', slots)
    .execute();
  return slots.filter((slot) => !taken.some(({ id, liveOrganisation }) => liveOrganisation === slot && id !== own));
}

export interface OrderLimit {
  readonly limit: number;
  /** Null where nobody made an exception. */
  readonly exception: Pick<OrganisationLimit, 'until' | 'reason'> | null;
}

/** How many orders an organisation may have from payment on now. */
export async function orderLimit(em: EntityManager, organisationId: string, now: Date): Promise<OrderLimit> {
  const last = await rows<{ OrganisationLimit: OrganisationLimit }>(em)
    .selectFrom('OrganisationLimit')
    .select(['limit', 'until', 'reason'])
    .where('organisationId', '=', organisationId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.until <= now || last.limit === USUAL_LIMIT) return { limit: USUAL_LIMIT, exception: null };
  const { limit, until, reason } = last;
  return { limit, exception: { until, reason } };
}

/** How many orders an organisation has from payment on, not ended. */
export async function liveOrders(em: EntityManager, organisationId: string): Promise<number> {
  const found = await rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('liveOrganisation', 'is not', null)
    .execute();
  return found.length;
}
