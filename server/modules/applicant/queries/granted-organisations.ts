import type { EntityManager } from '../../../platform/database/database.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';

/** The organisations an account may act for now. */
export async function grantedOrganisations(em: EntityManager, accountId: string): Promise<Organisation[]> {
  const grants = await em.find(OrganisationGrant, { accountId, withdrawnAt: null }, { disableIdentityMap: true });
  const ids = grants.map(({ organisationId }) => organisationId);
  return ids.length === 0 ? [] : em.find(Organisation, { id: { $in: ids } }, { disableIdentityMap: true });
}
