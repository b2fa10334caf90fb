import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { PortalAccount } from '../portal-account.entity.js';

/** Where an account is reached, in clear: for messages to it, nothing else. */
export interface AccountContact {
  readonly phone: string;
  readonly email: string | null;
}

export async function openAccountContact(
  em: EntityManager,
  sealing: Sealing,
  accountId: string,
): Promise<AccountContact> {
  const account = await em.findOneOrFail(PortalAccount, { id: accountId }, { disableIdentityMap: true });
  const open = (column: string, sealed: string) => sealing.open(sealed, { table: 'portal_account', column, id: accountId });
  return { phone: open('phone', account.phone), email: account.email === null ? null : open('email', account.email) };
}
