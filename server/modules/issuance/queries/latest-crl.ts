import type { EntityManager } from '../../../platform/database/database.js';
import { PublishedCrl } from '../crl.entity.js';

/** The issuer's list of the highest number; null before the first. */
export const latestCrl = (em: EntityManager, issuer: string): Promise<PublishedCrl | null> =>
  em.findOne(PublishedCrl, { issuer }, { orderBy: { number: 'desc' }, disableIdentityMap: true });
