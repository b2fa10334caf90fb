import type { EntityManager } from '../../../platform/database/database.js';
import { after, days } from '../../../platform/clock.js';
import type { Sealing } from '../../../platform/sealing.js';
import { Payout } from '../payout.entity.js';
import type { StatementEntry } from '../statement-entry.entity.js';

/** Between sending and the booking of a line without our number; returns come days later. */
const longest = days(30);
/** Clocks of banks are not ours. */
const slack = days(1);

/**
 * The payout that a line is about: by our request number, or, where the bank does not carry it, by the hash of the code
 * together with the account paid. Six digits alone would soon fit another payout as well, so two fits are none.
 */
export async function namedPayout(em: EntityManager, sealing: Sealing, entry: StatementEntry): Promise<Payout | undefined> {
  if (entry.requestNo !== null) {
    const { requestNo } = entry;
    return (await em.findOne(Payout, { requestNo }, { disableIdentityMap: true })) ?? undefined;
  }
  if (entry.remarkHash === '') return undefined;
  const sentAt = { $gte: after(entry.bookedAt, -longest), $lte: after(entry.bookedAt, slack) };
  const candidates = await em.find(Payout, { remarkHash: entry.remarkHash, sentAt }, { disableIdentityMap: true });
  const paid = openCounterparty(sealing, entry);
  const fits = candidates.filter((payout) => paid === '' || paid === openPayee(sealing, payout));
  return fits.length === 1 ? fits[0] : undefined;
}

function openCounterparty(sealing: Sealing, { id, counterpartyAccount }: StatementEntry): string {
  return sealing.open(counterpartyAccount, { table: 'statement_entry', column: 'counterparty_account', id });
}

function openPayee(sealing: Sealing, { id, payeeAccount }: Payout): string {
  return sealing.open(payeeAccount, { table: 'payout', column: 'payee_account', id });
}
