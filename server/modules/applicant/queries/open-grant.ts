import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { openAccountContact, type AccountContact } from './open-account-contact.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';

export interface OpenGrant extends AccountContact {
  readonly accountId: string;
  readonly organisationName: string;
}

/** Whom a live grant is held by and for which organisation, for telling them; null when it was withdrawn. */
export async function openGrant(em: EntityManager, sealing: Sealing, grantId: string): Promise<OpenGrant | null> {
  const grant = await em.findOne(OrganisationGrant, { id: grantId, withdrawnAt: null }, { disableIdentityMap: true });
  if (!grant) return null;
  const { accountId, organisationId } = grant;
  const { name } = await em.findOneOrFail(Organisation, { id: organisationId }, { disableIdentityMap: true });
  return { accountId, organisationName: name, ...(await openAccountContact(em, sealing, accountId)) };
}
