import type { EntityManager } from '../../../platform/database/database.js';
import { Payment } from '../../payment/payment.entity.js';

/** The order's payment that stands: PAID and not on its way back. */
export const paidPayment = (em: EntityManager, applicationId: string): Promise<Payment | null> =>
  em.findOne(Payment, { applicationId, state: 'PAID' }, { disableIdentityMap: true });
