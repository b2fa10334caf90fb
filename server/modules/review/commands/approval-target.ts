import type { EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../../application/application.entity.js';
import { accountIsProved } from '../../payment/queries/account-is-proved.js';

/** Where an approval leads: past bank verification where a corporate transfer has proved the declared account. */
export async function approvalTarget(em: EntityManager, application: Application): Promise<'BANK_VERIFYING' | 'PENDING_DOWNLOAD'> {
  return (await accountIsProved(em, application)) ? 'PENDING_DOWNLOAD' : 'BANK_VERIFYING';
}
