import type { Bank } from './bank.js';
import type { ClosedDay, Line, OwnAccount, RegisteredAccount, Settings, TransferOrder } from './events.js';
import type { Fault } from './faults.js';
import type { Reason } from './reasons.js';
import type { Transfer } from './state.js';

/** A transfer as the ledger shows it to people and drills; moments are ISO 8601 in UTC. */
export interface TransferView extends TransferOrder {
  readonly bankReference: string;
  readonly status: Transfer['status'];
  readonly acceptedAt: string;
  readonly dueAt?: string;
  readonly settledAt?: string;
  readonly endedAt?: string;
  readonly reason?: Reason;
  /** How often the merchant sent this number. */
  readonly submissions: number;
  /** The money is gone, but its line is not shown. */
  readonly entryWithheld: boolean;
}

export interface LedgerView {
  readonly own: OwnAccount;
  readonly now: string;
  readonly balanceFen: number;
  readonly reservedFen: number;
  readonly transfers: readonly TransferView[];
  readonly entries: readonly Line[];
  readonly statements: readonly ClosedDay[];
}

export interface StateView {
  readonly now: string;
  readonly shiftMs: number;
  readonly settings: Settings;
  readonly faults: readonly Fault[];
  readonly accounts: readonly RegisteredAccount[];
}

function transferView(transfer: Transfer): TransferView {
  const { order, reference, status, acceptedAt, dueAt, settledAt, endedAt, reason, submissions, withheld } = transfer;
  return {
    ...order, bankReference: reference, status, acceptedAt, dueAt, settledAt, endedAt, reason, submissions,
    entryWithheld: withheld.length > 0,
  };
}

/** The whole ledger, or what concerns one request number. */
export function ledgerView(bank: Bank, requestNo: string | null): LedgerView {
  const { own, balanceFen, reservedFen, transfers, lines, closedDays } = bank.ledger.state;
  const wanted = (one: { readonly requestNo?: string }): boolean => requestNo === null || one.requestNo === requestNo;
  return {
    own,
    now: new Date(bank.now()).toISOString(),
    balanceFen,
    reservedFen,
    transfers: [...transfers.values()].map(transferView).filter(wanted),
    entries: [...lines.values()].flat().filter(wanted),
    statements: [...closedDays.values()],
  };
}

export function stateView(bank: Bank): StateView {
  const { shiftMs, settings, faults, accounts } = bank.ledger.state;
  return { now: new Date(bank.now()).toISOString(), shiftMs, settings, faults, accounts: [...accounts.values()] };
}
