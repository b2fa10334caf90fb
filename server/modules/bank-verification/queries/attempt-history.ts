import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';

/** What decides on the next step: newest first. At most some twenty of a case. */
export type PastAttempt = Pick<
  BankVerificationAttempt,
  'id' | 'attemptNo' | 'state' | 'counts' | 'cause' | 'accountIndex' | 'liveFor' | 'toldState' | 'failureReason'
> & { readonly sentAt: Date | null };

export async function attemptHistory(em: EntityManager, applicationId: string): Promise<PastAttempt[]> {
  const joined = rows<{ BankVerificationAttempt: BankVerificationAttempt; Payout: Payout }>(em)
    .selectFrom('BankVerificationAttempt as a')
    .innerJoin('Payout as p', 'p.id', 'a.payoutId')
    .select(['a.id', 'a.attemptNo', 'a.state', 'a.counts', 'a.cause', 'a.accountIndex', 'a.liveFor', 'a.toldState'])
    .select(['a.failureReason', 'p.sentAt'])
    .where('a.applicationId', '=', applicationId)
    .orderBy('a.attemptNo', 'desc');
  return joined.execute();
}

/** When this account was last paid by an attempt that counts; null if never. */
export function lastPaid(history: readonly PastAttempt[], account: string): Date | null {
  return history.find(({ accountIndex, counts, sentAt }) => counts && sentAt !== null && accountIndex === account)?.sentAt ?? null;
}

/** Attempts that a channel fault ended, from the newest back to the first that ended otherwise. */
export function channelFaultsInRow(history: readonly PastAttempt[]): number {
  const isFault = ({ state, counts }: PastAttempt): boolean => !counts && (state === 'FAILED' || state === 'RETURNED');
  const others = history.findIndex((attempt) => !isFault(attempt));
  return others === -1 ? history.length : others;
}
