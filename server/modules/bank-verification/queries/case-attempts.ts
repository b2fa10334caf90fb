import { rows, type EntityManager } from '../../../platform/database/database.js';
import { payoutFailureLabels } from '../../treasury/domain/payout-failures.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';

export type CaseAttempt = Awaited<ReturnType<typeof attemptsOf>>[number];

/** The bank verification attempts of a case with what became of each payout, newest first. Never a code. */
export async function attemptsOf(em: EntityManager, applicationId: string) {
  const found = await rows<{ BankVerificationAttempt: BankVerificationAttempt; Payout: Payout }>(em)
    .selectFrom('BankVerificationAttempt as a')
    .innerJoin('Payout as p', 'p.id', 'a.payoutId')
    .select(['a.id', 'a.attemptNo', 'a.state', 'a.counts', 'a.failureReason', 'a.createdAt', 'a.endedAt'])
    .select(['p.requestNo', 'p.amountFen', 'p.sentAt', 'p.settledAt', 'p.matchedAt', 'p.returnedAt'])
    .where('a.applicationId', '=', applicationId)
    .orderBy('a.attemptNo', 'desc')
    .execute();
  return found.map((attempt) => {
    const failure = attempt.failureReason && payoutFailureLabels[attempt.failureReason];
    return { ...attempt, failureZh: failure?.zh ?? null, failureEn: failure?.en ?? null };
  });
}
