import type { EntityManager } from '../../../platform/database/database.js';
import type { GrantStanding } from '../domain/grant-standings.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';

export interface AccessibleOrganisation {
  readonly organisationId: string;
  readonly standing: GrantStanding;
  /** DECLARED reaches the account's own orders opened since then (`reachesOrder`), CONFIRMED all. */
  readonly grantedAt: Date;
}

/** The organisations whose orders an account may see, with what it may see of each. */
export async function accessibleOrganisations(em: EntityManager, accountId: string): Promise<AccessibleOrganisation[]> {
  const grants = await em.find(OrganisationGrant, { accountId, withdrawnAt: null }, { disableIdentityMap: true });
  return grants.map(({ organisationId, standing, grantedAt }) => ({ organisationId, standing, grantedAt }));
}
