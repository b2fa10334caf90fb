import type { BankEntry } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { againOnCollision } from '../again-on-collision.js';
import { storeEntries } from '../store-entries.js';
import { treasuryActor } from '../treasury-actor.js';

/**
 * Takes lines of the intraday feed in: each once, however often it is shown. A line that contradicts what is known
 * under its reference changes nothing and is reported in the log; the day's statement is refused if it repeats it.
 * Returns how many were new.
 */
export async function importEntries(runtime: Runtime, account: string, entries: readonly BankEntry[]): Promise<number> {
  const source = { account, statementId: null };
  const { added, contradicting } = await againOnCollision(() =>
    runtime.transact(treasuryActor, (work) => storeEntries(work, runtime.sealing, source, entries)),
  );
  if (contradicting.length > 0) runtime.log.error({ references: contradicting }, 'the bank shows entries with changed content');
  return added;
}
