import type { BankEntry } from '../../gateways/bank/port.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { codesIn, withoutCodes } from './domain/remark-codes.js';
import { Payout } from './payout.entity.js';
import { codeHash } from './remark-hash.js';
import { StatementEntry } from './statement-entry.entity.js';

/** Where lines come from. */
export interface EntrySource {
  /** Number of our account. */
  readonly account: string;
  /** The statement that holds them; null from the intraday feed. */
  readonly statementId: string | null;
}

export interface StoredEntries {
  readonly added: number;
  /** Bank references that are known with other content. */
  readonly contradicting: readonly string[];
}

/** Rows of one INSERT: far below the 65,535 parameters of a prepared statement. */
const CHUNK = 200;

/**
 * Stores lines in the caller's transaction, each once by account and bank reference; a line first seen in the feed gets
 * its statement when that comes. Names and accounts are sealed, verification codes replaced by their keyed hash.
 */
export async function storeEntries(
  work: Work,
  sealing: Sealing,
  source: EntrySource,
  entries: readonly BankEntry[],
): Promise<StoredEntries> {
  let added = 0;
  const contradicting: string[] = [];
  for (let from = 0; from < entries.length; from += CHUNK) {
    const stored = await storeChunk(work, sealing, source, entries.slice(from, from + CHUNK));
    added += stored.added;
    contradicting.push(...stored.contradicting);
  }
  return { added, contradicting };
}

async function storeChunk(work: Work, sealing: Sealing, source: EntrySource, entries: readonly BankEntry[]): Promise<StoredEntries> {
  const references = [...new Set(entries.map(({ bankReference }) => bankReference))];
  const where = { account: source.account, bankReference: { $in: references } };
  const known = await work.em.find(StatementEntry, where, { disableIdentityMap: true });
  const byReference = new Map<string, Content>(known.map((row) => [row.bankReference, row]));
  const fresh: BankEntry[] = [];
  const contradicting: string[] = [];
  for (const entry of entries) {
    const seen = byReference.get(entry.bankReference);
    if (!seen) {
      fresh.push(entry);
      byReference.set(entry.bankReference, entry);
    } else if (contentOf(seen) !== contentOf(entry)) contradicting.push(entry.bankReference);
  }
  await insert(work, sealing, source, fresh);
  await giveStatement(work, source, known);
  return { added: fresh.length, contradicting };
}

type Content = Pick<BankEntry, 'direction' | 'amountFen' | 'reversal'> & { readonly requestNo?: string | null | undefined };

/** What must be the same wherever a line is seen; times and texts differ between a bank's feed and its statements. */
function contentOf({ direction, amountFen, reversal, requestNo }: Content): string {
  return JSON.stringify([direction, amountFen, Boolean(reversal), requestNo ?? null]);
}

async function insert(work: Work, sealing: Sealing, source: EntrySource, fresh: readonly BankEntry[]): Promise<void> {
  if (fresh.length === 0) return;
  const chosen = await chosenHashes(work, sealing, fresh);
  await work.em.insertMany(StatementEntry, fresh.map((entry, at) => {
    const id = work.newId();
    const seal = (column: string, text: string): string => sealing.seal(text, { table: 'statement_entry', column, id });
    const { bankReference, direction, amountFen, reversal, bookedAt, requestNo = null, returnReason = null } = entry;
    return {
      id, account: source.account, statementId: source.statementId, outcome: 'NEW' as const, payoutId: null,
      bankReference, direction, amountFen, reversal, bookedAt, requestNo, returnReason,
      counterpartyName: seal('counterparty_name', entry.counterpartyName),
      counterpartyAccount: seal('counterparty_account', entry.counterpartyAccount),
      remark: seal('remark', withoutCodes(entry.remark, (code) => codeHash(sealing, code))),
      remarkHash: chosen[at] ?? '',
    };
  }));
}

/** Of several numbers in one remark, the one that a payout of ours carries; else the first. */
async function chosenHashes({ em }: Work, sealing: Sealing, entries: readonly BankEntry[]): Promise<string[]> {
  const hashes = entries.map(({ remark }) => codesIn(remark).map((code) => codeHash(sealing, code)));
  const doubtful = hashes.filter((found) => found.length > 1).flat();
  if (doubtful.length === 0) return hashes.map(([first]) => first ?? '');
  const ours = await em.find(Payout, { remarkHash: { $in: doubtful } }, { disableIdentityMap: true, fields: ['remarkHash'] });
  const known = new Set(ours.map(({ remarkHash }) => remarkHash));
  return hashes.map((found) => found.find((hash) => known.has(hash)) ?? found[0] ?? '');
}

async function giveStatement({ em }: Work, { statementId }: EntrySource, known: readonly StatementEntry[]): Promise<void> {
  const without = known.filter((row) => row.statementId === null).map(({ id }) => id);
  if (statementId === null || without.length === 0) return;
  await em.nativeUpdate(StatementEntry, { id: { $in: without }, statementId: null }, { statementId });
}
