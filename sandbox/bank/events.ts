import type { Fault } from './faults.js';
import type { Reason } from './reasons.js';

/** Moments are ISO 8601 in UTC with milliseconds; amounts are positive fen; days are `YYYY-MM-DD` in China. */
export interface TransferOrder {
  readonly requestNo: string;
  readonly amountFen: number;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly payeeBranchCode: string;
  readonly remark: string;
}

/** One booked line of the corporate account. `direction` is what it does to the balance. */
export interface Line {
  readonly seq: number;
  readonly reference: string;
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly amountFen: number;
  /** 冲账: an earlier debit taken back. */
  readonly reversal: boolean;
  readonly bookedAt: string;
  readonly day: string;
  readonly requestNo?: string;
  readonly counterpartyName: string;
  readonly counterpartyAccount: string;
  readonly remark: string;
  readonly returnReason?: Reason;
  /** The intraday feed shows it twice. */
  readonly repeated?: boolean;
}

export interface PlannedReturn {
  readonly reason: Reason;
  readonly as: 'CREDIT' | 'REVERSAL';
  readonly afterMs: number;
}

/** What will become of an accepted transfer when it falls due. */
export interface Plan {
  readonly failure?: Reason;
  readonly booking: 'ONCE' | 'TWICE' | 'REPEATED' | 'WITHHELD';
  readonly bookedFen: number;
  readonly laterReturn?: PlannedReturn;
}

export interface RegisteredAccount {
  readonly account: string;
  readonly name: string;
  readonly branchCode: string;
  readonly status: 'OPEN' | 'CLOSED' | 'BLOCKED';
}

export interface Settings {
  /** From acceptance to settlement, on the bank's clock. */
  readonly settlementDelayMs: number;
  /** Payee accounts that are not in the register. */
  readonly unknownAccounts: 'ACCEPT' | 'REFUSE';
  /** When a wrong account shows: in the answer to the submission, or when the transfer falls due. */
  readonly accountChecks: 'SUBMIT' | 'SETTLEMENT';
  /** Entries on one intraday page. */
  readonly pageSize: number;
  /** Make the statement of a day as soon as it is over. */
  readonly autoClose: boolean;
}

export interface OwnAccount {
  readonly account: string;
  readonly name: string;
  readonly branchCode: string;
}

export interface ClosedDay {
  readonly day: string;
  readonly number: number;
  readonly at: string;
  readonly openingFen: number;
  readonly closingFen: number;
}

/** Everything that ever happened at this bank; the journal holds one a line. */
export type BankEvent =
  | { type: 'opened'; at: string; own: OwnAccount; balanceFen: number }
  | { type: 'settings'; settings: Settings }
  | { type: 'faults'; faults: readonly Fault[]; lastId: number }
  | { type: 'accounts'; accounts: readonly RegisteredAccount[] }
  | { type: 'clock'; shiftMs: number }
  | { type: 'accepted'; order: TransferOrder; reference: string; at: string; dueAt: string; plan: Plan }
  | { type: 'refused'; order: TransferOrder; reference: string; at: string; reason: Reason }
  | { type: 'repeated'; requestNo: string }
  | { type: 'settled'; requestNo: string; at: string; lines: readonly Line[]; withheld: readonly Line[] }
  | { type: 'failed'; requestNo: string; at: string; reason: Reason }
  | { type: 'return-planned'; requestNo: string; at: string; plan: PlannedReturn }
  | { type: 'returned'; requestNo: string; at: string; reason: Reason; line: Line }
  | { type: 'released'; requestNo: string; lines: readonly Line[] }
  | { type: 'booked'; line: Line }
  | ({ type: 'day-closed' } & ClosedDay);
