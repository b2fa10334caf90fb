import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import { PortalAccount } from '../portal-account.entity.js';

export interface OpenedGrant {
  readonly accountId: string;
  readonly phone: string;
  readonly email: string | null;
  readonly organisationName: string;
}

/** Whom a grant lets act for which organisation, in clear, for the notice; null once it was withdrawn. */
export async function openGrant(em: EntityManager, sealing: Sealing, grantId: string): Promise<OpenedGrant | null> {
  const grant = await em.findOne(OrganisationGrant, { id: grantId, withdrawnAt: null }, { disableIdentityMap: true });
  if (!grant) return null;
  const { id, phone, email } = await em.findOneOrFail(PortalAccount, { id: grant.accountId }, { disableIdentityMap: true });
  const { name } = await em.findOneOrFail(Organisation, { id: grant.organisationId }, { disableIdentityMap: true });
  const place = (column: string) => ({ table: 'portal_account', column, id });
  return {
    accountId: id, phone: sealing.open(phone, place('phone')), organisationName: name,
    email: email === null ? null : sealing.open(email, place('email')),
  };
}
