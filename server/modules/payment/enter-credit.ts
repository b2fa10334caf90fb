import type { Work } from '../../platform/unit-of-work.js';
import type { BookedCredit } from '../treasury/queries/booked-credit.js';
import { TransferCredit, type CreditStanding } from './transfer-credit.entity.js';

/** Writes down what was made of a line, in the caller's transaction; the unique key lets one first decision through. */
export async function enterCredit(
  { em, newId, now }: Work,
  { entryId, amountFen }: Pick<BookedCredit, 'entryId' | 'amountFen'>,
  applicationId: string | null,
  standing: CreditStanding,
): Promise<void> {
  const decided = { applicationId, standing, recordedAt: now };
  const changed = await em.nativeUpdate(TransferCredit, { entryId }, decided);
  if (changed === 0) await em.insert(TransferCredit, { id: newId(), entryId, amountFen, ...decided });
}
