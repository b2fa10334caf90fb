import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { changePayout } from '../change-payout.js';
import { entryVerdict, type EntryVerdict } from '../domain/entry-verdict.js';
import { payoutStateAfter } from '../domain/payout-states.js';
import type { Payout } from '../payout.entity.js';
import { namedPayout } from '../queries/named-payout.js';
import { StatementEntry } from '../statement-entry.entity.js';
import { treasuryActor } from '../treasury-actor.js';
import { openException } from './open-exception.js';
import { standing } from './record-answer.js';
import { settleExceptionsOf } from './settle-exceptions.js';

const outcomeOf: Readonly<Record<EntryVerdict, StatementEntry['outcome']>> = {
  MATCHED: 'MATCHED', RETURN: 'RETURN', UNRELATED: 'UNRELATED',
  MISSING_HERE: 'EXCEPTION', AMOUNT_DIFFERS: 'EXCEPTION', DUPLICATE: 'EXCEPTION',
};

/** Finds what one booked line means, and lets the payout, the exception and the line know in one unit of work. */
export async function reconcileEntry(runtime: Runtime, entryId: string): Promise<void> {
  const { sealing } = runtime;
  await runtime.transact(treasuryActor, async (work) => {
    const entry = await work.em.findOneOrFail(StatementEntry, { id: entryId }, { disableIdentityMap: true });
    if (entry.outcome !== 'NEW') return;
    const named = await namedPayout(work.em, sealing, entry);
    const verdict = await apply(work, sealing, entry, named);
    const mark = { outcome: outcomeOf[verdict], payoutId: named?.id ?? null };
    const marked = await work.em.nativeUpdate(StatementEntry, { id: entryId, outcome: 'NEW' }, mark);
    if (marked !== 1) throw new Error(`entry ${entryId} was reconciled by another run`);
  });
}

/** The verdict is taken on the payout as its guarded write finds it: a second line for it must see the first. */
async function apply(work: Work, sealing: Sealing, entry: StatementEntry, named: Payout | undefined): Promise<EntryVerdict> {
  const returnBooked = named !== undefined && (await hasReturn(work, named.id));
  let verdict = verdictOf(entry, undefined, false);
  if (named) {
    await changePayout(work, sealing, named.id, (payout) => {
      verdict = verdictOf(entry, payout, returnBooked);
      return changesBy(verdict, payout, entry, work.now);
    });
  }
  await follow(work, sealing, verdict, entry, named);
  return verdict;
}

async function hasReturn({ em }: Work, payoutId: string): Promise<boolean> {
  return (await em.count(StatementEntry, { payoutId, outcome: 'RETURN' })) > 0;
}

function verdictOf(entry: StatementEntry, payout: Payout | undefined, returnBooked: boolean): EntryVerdict {
  const { direction, reversal, amountFen, requestNo, returnReason } = entry;
  const line = { direction, reversal, amountFen, aboutPayment: reversal || requestNo !== null || returnReason !== null };
  return entryVerdict(line, payout && { ...payout, sent: payout.sentAt !== null, matched: payout.matchedAt !== null, returnBooked });
}

/** Always a write where the line belongs to the payout, even when it changes no state: two such lines must collide. */
function changesBy(verdict: EntryVerdict, payout: Payout, entry: StatementEntry, now: Date): Partial<Payout> | undefined {
  if (verdict === 'MATCHED') {
    const state = payoutStateAfter(payout.state, 'settled');
    return { ...standing(state, payout, now), matchedAt: now, settledAt: payout.settledAt ?? entry.bookedAt };
  }
  if (verdict === 'RETURN') {
    const state = payoutStateAfter(payout.state, 'returned');
    const failureReason = payout.failureReason ?? entry.returnReason;
    return { ...standing(state, payout, now), failureReason, returnedAt: payout.returnedAt ?? entry.bookedAt };
  }
  return undefined;
}

async function follow(work: Work, sealing: Sealing, verdict: EntryVerdict, entry: StatementEntry, named?: Payout): Promise<void> {
  if (verdict === 'MATCHED') await settleExceptionsOf(work, sealing, named!.id);
  if (verdict === 'UNRELATED' && entry.direction === 'CREDIT') await work.raise('treasury.creditReceived', { entryId: entry.id });
  if (verdict === 'MATCHED' || verdict === 'RETURN' || verdict === 'UNRELATED') return;
  await openException(work, sealing, { kind: verdict, payoutId: named?.id ?? null, entryId: entry.id, about: entry.id });
}
