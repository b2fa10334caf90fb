import { dayAfter, dayOf } from './days.js';
import type {
  BankEvent, ClosedDay, Line, OwnAccount, Plan, PlannedReturn, RegisteredAccount, Settings, TransferOrder,
} from './events.js';
import type { Fault } from './faults.js';
import type { Reason } from './reasons.js';

export interface Transfer {
  readonly order: TransferOrder;
  readonly reference: string;
  readonly acceptedAt: string;
  status: 'ACCEPTED' | 'SETTLED' | 'FAILED' | 'RETURNED';
  dueAt?: string;
  plan?: Plan;
  settledAt?: string;
  endedAt?: string;
  reason?: Reason;
  /** Set while a return is still to come. */
  returnDue?: { at: string; plan: PlannedReturn };
  /** Lines that were booked but are not shown. */
  withheld: readonly Line[];
  /** How often the merchant sent this number. */
  submissions: number;
}

/** All that the bank knows, made from its events alone. */
export interface State {
  openedAt: string;
  own: OwnAccount;
  settings: Settings;
  faults: readonly Fault[];
  lastFaultId: number;
  shiftMs: number;
  accounts: Map<string, RegisteredAccount>;
  transfers: Map<string, Transfer>;
  /** Transfers with something still to happen. */
  pending: Set<Transfer>;
  /** Lines shown in the feed and on statements, by business day. */
  lines: Map<string, Line[]>;
  closedDays: Map<string, ClosedDay>;
  lastClosed?: ClosedDay;
  initialFen: number;
  /** The money there is, withheld lines counted. */
  balanceFen: number;
  /** Promised to transfers that have not settled. */
  reservedFen: number;
  lastSeq: number;
}

export const defaultSettings: Settings = {
  settlementDelayMs: 1000,
  unknownAccounts: 'ACCEPT',
  accountChecks: 'SETTLEMENT',
  pageSize: 50,
  autoClose: true,
};

export function emptyState(): State {
  return {
    openedAt: '', own: { account: '', name: '', branchCode: '' }, settings: defaultSettings, faults: [], lastFaultId: 0,
    shiftMs: 0, accounts: new Map(), transfers: new Map(), pending: new Set(), lines: new Map(), closedDays: new Map(),
    initialFen: 0, balanceFen: 0, reservedFen: 0, lastSeq: 0,
  };
}

export const signedFen = (line: Line): number => (line.direction === 'CREDIT' ? line.amountFen : -line.amountFen);

function transferOf(state: State, requestNo: string): Transfer {
  const transfer = state.transfers.get(requestNo);
  if (!transfer) throw new Error(`the journal speaks of a transfer it never accepted: ${requestNo}`);
  return transfer;
}

function count(state: State, lines: readonly Line[]): void {
  for (const line of lines) {
    state.balanceFen += signedFen(line);
    state.lastSeq = Math.max(state.lastSeq, line.seq);
  }
}

function show(state: State, lines: readonly Line[]): void {
  for (const line of lines) {
    const day = state.lines.get(line.day) ?? [];
    state.lines.set(line.day, day);
    state.lastSeq = Math.max(state.lastSeq, line.seq);
    day.push(line);
  }
}

function planReturn(state: State, transfer: Transfer, from: string, plan: PlannedReturn): void {
  transfer.returnDue = { at: new Date(Date.parse(from) + plan.afterMs).toISOString(), plan };
  state.pending.add(transfer);
}

function admit(state: State, transfer: Transfer): void {
  state.transfers.set(transfer.order.requestNo, transfer);
  state.lastSeq += 1;
}

type Handlers = { [K in BankEvent['type']]: (state: State, event: Extract<BankEvent, { type: K }>) => void };

const handlers: Handlers = {
  opened(state, event) {
    const { at: openedAt, own, balanceFen } = event;
    Object.assign(state, { openedAt, own, initialFen: balanceFen, balanceFen });
  },
  settings(state, event) {
    state.settings = event.settings;
  },
  faults(state, event) {
    state.faults = event.faults;
    state.lastFaultId = event.lastId;
  },
  accounts(state, event) {
    for (const account of event.accounts) state.accounts.set(account.account, account);
  },
  clock(state, event) {
    state.shiftMs = event.shiftMs;
  },
  accepted(state, { order, reference, at, dueAt, plan }) {
    const transfer: Transfer = {
      order, reference, acceptedAt: at, status: 'ACCEPTED', dueAt, plan, withheld: [], submissions: 1,
    };
    admit(state, transfer);
    state.pending.add(transfer);
    state.reservedFen += order.amountFen;
  },
  refused(state, { order, reference, at, reason }) {
    admit(state, {
      order, reference, acceptedAt: at, status: 'FAILED', endedAt: at, reason, withheld: [], submissions: 1,
    });
  },
  repeated(state, event) {
    transferOf(state, event.requestNo).submissions += 1;
  },
  settled(state, { requestNo, at, lines, withheld }) {
    const transfer = transferOf(state, requestNo);
    Object.assign(transfer, { status: 'SETTLED', settledAt: at, withheld });
    state.pending.delete(transfer);
    state.reservedFen -= transfer.order.amountFen;
    count(state, [...lines, ...withheld]);
    show(state, lines);
    if (transfer.plan?.laterReturn) planReturn(state, transfer, at, transfer.plan.laterReturn);
  },
  failed(state, { requestNo, at, reason }) {
    const transfer = transferOf(state, requestNo);
    Object.assign(transfer, { status: 'FAILED', endedAt: at, reason });
    state.pending.delete(transfer);
    state.reservedFen -= transfer.order.amountFen;
  },
  'return-planned'(state, { requestNo, at, plan }) {
    planReturn(state, transferOf(state, requestNo), at, plan);
  },
  returned(state, { requestNo, at, reason, line }) {
    const transfer = transferOf(state, requestNo);
    Object.assign(transfer, { status: 'RETURNED', endedAt: at, reason, returnDue: undefined });
    state.pending.delete(transfer);
    count(state, [line]);
    show(state, [line]);
  },
  released(state, { requestNo, lines }) {
    transferOf(state, requestNo).withheld = [];
    show(state, lines);
  },
  booked(state, { line }) {
    count(state, [line]);
    show(state, [line]);
  },
  'day-closed'(state, { day, number, at, openingFen, closingFen }) {
    state.lastClosed = { day, number, at, openingFen, closingFen };
    state.closedDays.set(day, state.lastClosed);
  },
};

export function applyEvent(state: State, event: BankEvent): void {
  // TypeScript cannot tie the handler found to the event's own type; the table above does.
  (handlers[event.type] as (state: State, event: BankEvent) => void)(state, event);
}

/** The first business day that can still be booked on. */
export function firstOpenDay(state: State): string {
  return state.lastClosed ? dayAfter(state.lastClosed.day) : dayOf(Date.parse(state.openedAt));
}
