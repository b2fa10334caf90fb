import type { EntityManager } from '../../platform/database/database.js';
import type { Sealing } from '../../platform/sealing.js';
import { PortalAccount } from '../applicant/portal-account.entity.js';
import type { Application } from '../application/application.entity.js';
import { openField } from '../application/seal-form.js';
import type { NoticeChannel } from './domain/notice-kinds.js';

/** Where one message goes; `who` tells the recipients of one event apart. */
export interface Recipient {
  readonly who: 'operator' | 'account';
  readonly channel: NoticeChannel;
  readonly address: string;
}

/**
 * Who is told about an order: the operator by SMS and, where the form gives an address, by mail; the portal account by
 * mail, where it has another. Before a form was saved, there is nobody but the account, by its phone.
 */
export async function recipientsOf(em: EntityManager, sealing: Sealing, application: Application): Promise<readonly Recipient[]> {
  const account = await em.findOneOrFail(PortalAccount, { id: application.accountId }, { disableIdentityMap: true });
  const operatorPhone = openField(sealing, application, 'operatorPhone');
  const phone = operatorPhone || sealing.open(account.phone, { table: 'portal_account', column: 'phone', id: account.id });
  const operatorMail = openField(sealing, application, 'operatorEmail');
  const accountMail = accountMailOf(sealing, account);
  return [
    { who: 'operator', channel: 'SMS', address: phone },
    ...(operatorMail ? [{ who: 'operator', channel: 'MAIL', address: operatorMail } as const] : []),
    ...(accountMail && !sameAddress(accountMail, operatorMail) ? [{ who: 'account', channel: 'MAIL', address: accountMail } as const] : []),
  ];
}

function accountMailOf(sealing: Sealing, account: PortalAccount): string {
  const { id, email } = account;
  return email === null ? '' : sealing.open(email, { table: 'portal_account', column: 'email', id });
}

const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
