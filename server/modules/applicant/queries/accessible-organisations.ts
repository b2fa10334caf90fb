import type { EntityManager } from '../../../platform/database/database.js';
import { OrganisationGrant, type GrantStanding } from '../organisation-grant.entity.js';

export interface AccessibleOrganisation {
  readonly organisationId: string;
  readonly standing: GrantStanding;
}

/** For which organisations an account acts now, and how far: DECLARED sees its own orders, CONFIRMED all of them. */
export async function accessibleOrganisations(em: EntityManager, accountId: string): Promise<AccessibleOrganisation[]> {
  return em.find(OrganisationGrant, { accountId, withdrawnAt: null }, { disableIdentityMap: true });
}
