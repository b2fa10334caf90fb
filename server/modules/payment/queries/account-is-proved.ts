import type { EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../../application/application.entity.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { Payment } from '../payment.entity.js';

/**
 * Whether the order was paid from the very account that it declares now, under the organisation's name: nothing is left
 * then for a bank verification to find out. A corrected account is not the proved one any more.
 */
export async function accountIsProved(em: EntityManager, application: Application): Promise<boolean> {
  const { id: applicationId, bankAccountNumberIndex: provedAccount, bankAccountName, organisationName } = application;
  if (provedAccount === '' || !sameOrganisationName(bankAccountName, organisationName)) return false;
  return (await em.count(Payment, { applicationId, channel: 'TRANSFER', state: 'PAID', provedAccount })) > 0;
}
