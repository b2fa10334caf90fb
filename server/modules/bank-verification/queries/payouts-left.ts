import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { PAYOUTS_PER_APPLICATION } from '../domain/case-step.js';

/** How many more payouts of 0.01 yuan a case has: three, and one for each that a senior granted, less those that count. */
export async function payoutsLeft(em: EntityManager, applicationId: string): Promise<number> {
  const db = rows<{ BankVerificationAttempt: BankVerificationAttempt; ApplicationTransition: ApplicationTransition }>(em);
  const counted = await db.selectFrom('BankVerificationAttempt').select('id')
    .where('applicationId', '=', applicationId).where('counts', '=', true).execute();
  const granted = await db.selectFrom('ApplicationTransition').select('id')
    .where('applicationId', '=', applicationId).where('event', '=', 'grantPayout').execute();
  return Math.max(0, PAYOUTS_PER_APPLICATION + granted.length - counted.length);
}
