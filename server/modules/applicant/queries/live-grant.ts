import type { EntityManager } from '../../../platform/database/database.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';

/** The grant by which an account may act for an organisation now, or null. */
export const liveGrant = (em: EntityManager, accountId: string, organisationId: string): Promise<OrganisationGrant | null> =>
  em.findOne(OrganisationGrant, { accountId, organisationId, withdrawnAt: null }, { disableIdentityMap: true });
