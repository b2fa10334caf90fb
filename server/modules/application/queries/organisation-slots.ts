import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../application.entity.js';
import type { OrganisationLimit } from '../organisation-limit.entity.js';

/** One order from payment on, as the public guide says, unless a manager allowed more for a time. */
const USUAL_LIMIT = 1;

/**
 * The slots `<organisation id>/1` … `/n` that no order of an organisation holds now. An order takes one from payment on
 * until any end; the unique key on it decides, this only says where to try. A slot that the order `own` holds itself
 * counts as free for it: it was quicker from another page, which its version will show.
 */
export async function freeSlots(em: EntityManager, organisationId: string, now: Date, own?: string): Promise<readonly string[]> {
  const limit = await orderLimit(em, organisationId, now);
  const slots = Array.from({ length: limit }, (_, index) => `${organisationId}/${index + 1}`);
  const taken = await rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .select(['id', 'liveOrganisation'])
    .where('liveOrganisation', 'in', slots)
    .execute();
  return slots.filter((slot) => !taken.some(({ id, liveOrganisation }) => liveOrganisation === slot && id !== own));
}

async function orderLimit(em: EntityManager, organisationId: string, now: Date): Promise<number> {
  const last = await rows<{ OrganisationLimit: OrganisationLimit }>(em)
    .selectFrom('OrganisationLimit')
    .select(['limit', 'until'])
    .where('organisationId', '=', organisationId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last && last.until > now ? last.limit : USUAL_LIMIT;
}
