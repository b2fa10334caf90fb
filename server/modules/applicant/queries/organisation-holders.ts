import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { maskMobileNumber } from '../../reference/domain/masking.js';
import type { GrantStanding } from '../domain/grant-standings.js';
import { HOLDERS_PER_ORGANISATION } from '../domain/log-in-limits.js';
import type { OrganisationGrant } from '../organisation-grant.entity.js';
import type { PortalAccount } from '../portal-account.entity.js';

export interface OrganisationHolder {
  readonly grantId: string;
  readonly phoneMasked: string;
  readonly standing: GrantStanding;
  readonly since: Date;
}

/** Declared ones are not counted and could be many: those beyond are not shown. */
const MOST = 2 * HOLDERS_PER_ORGANISATION;

/** The hall's accounts that may act for an organisation now: confirmed ones first, the longest there first. */
export async function organisationHolders(em: EntityManager, sealing: Sealing, organisationId: string): Promise<OrganisationHolder[]> {
  const found = await rows<{ OrganisationGrant: OrganisationGrant; PortalAccount: PortalAccount }>(em)
    .selectFrom('OrganisationGrant as g')
    .innerJoin('PortalAccount as a', 'a.id', 'g.accountId')
    .select(['g.id as grantId', 'g.standing', 'g.grantedAt', 'a.id as accountId', 'a.phone'])
    .where('g.organisationId', '=', organisationId)
    .where('g.withdrawnAt', 'is', null)
    .orderBy('g.standing') // CONFIRMED before DECLARED
    .orderBy('g.grantedAt')
    .orderBy('g.id')
    .limit(MOST)
    .execute();
  return found.map(({ grantId, standing, grantedAt: since, accountId, phone }) => ({
    grantId, standing, since, phoneMasked: maskMobileNumber(sealing.open(phone, { table: 'portal_account', column: 'phone', id: accountId })),
  }));
}
