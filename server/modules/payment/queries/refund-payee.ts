import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { bookedCredit } from '../../treasury/queries/booked-credit.js';
import { StatementEntry } from '../../treasury/statement-entry.entity.js';
import type { Payment } from '../payment.entity.js';

/**
 * In whose name an account must be that a stranded refund goes to: the payer's where money came by transfer, else the
 * organisation's. In clear: for comparing, or for a person of finance who may see it.
 */
export async function refundPayee(em: EntityManager, sealing: Sealing, payment: Pick<Payment, 'applicationId' | 'channel' | 'channelReference'>): Promise<string> {
  const bankReference = payment.channel === 'TRANSFER' ? payment.channelReference?.replace(/\+$/, '') : undefined;
  const entry = bankReference && (await em.findOne(StatementEntry, { bankReference, direction: 'CREDIT' }, { disableIdentityMap: true }));
  if (entry) return (await bookedCredit(em, sealing, entry.id)).payerName;
  return (await loadApplication(em, payment.applicationId)).organisationName;
}
