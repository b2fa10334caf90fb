import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Payment } from '../payment.entity.js';

/** What was owed and paid for a case, newest first. */
export async function paymentsOf(em: EntityManager, applicationId: string): Promise<readonly Readonly<Payment>[]> {
  return rows<{ Payment: Payment }>(em)
    .selectFrom('Payment')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
