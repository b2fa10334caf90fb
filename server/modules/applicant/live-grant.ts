import type { EntityManager } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import { OrganisationGrant } from './organisation-grant.entity.js';

/** The grant by which an account acts for an organisation now, or null. */
export const liveGrant = (em: EntityManager, accountId: string, organisationId: string): Promise<OrganisationGrant | null> =>
  em.findOne(OrganisationGrant, { accountId, organisationId, withdrawnAt: null }, { disableIdentityMap: true });

/** NOT_PERMITTED unless the account's grant for the organisation is confirmed. */
export async function requireConfirmedGrant(em: EntityManager, accountId: string, organisationId: string): Promise<void> {
  const grant = await liveGrant(em, accountId, organisationId);
  if (grant?.standing === 'CONFIRMED') return;
  throw new DomainError('NOT_PERMITTED', {
    zh: '您的账号尚未通过该机构的盖章申请确认，不能管理其他人的权限；首份申请审核通过后即可',
    en: 'Your account is not yet confirmed for this organisation by an approved, sealed application; it will be once the first is approved',
  });
}
