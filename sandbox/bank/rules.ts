import type { Plan, TransferOrder } from './events.js';
import { concerns, faultOrder, isOutcome, type Fault, type FaultInput, type FaultOrder, type OutcomeFault } from './faults.js';
import type { Reason } from './reasons.js';
import type { State } from './state.js';

const fixed: ReadonlyArray<readonly [ending: string, fault: FaultInput]> = [
  ['999001', { kind: 'FAIL_LATER', reason: 'NAME_MISMATCH' }],
  ['999002', { kind: 'FAIL_LATER', reason: 'NO_SUCH_ACCOUNT' }],
  ['999003', { kind: 'FAIL_LATER', reason: 'ACCOUNT_CLOSED' }],
  ['999004', { kind: 'FAIL_LATER', reason: 'ACCOUNT_BLOCKED' }],
  ['999005', { kind: 'FAIL_LATER', reason: 'WRONG_BRANCH' }],
  ['999006', { kind: 'REJECT', reason: 'CHANNEL_DOWN' }],
  ['999007', { kind: 'REJECT', reason: 'INSUFFICIENT_FUNDS' }],
  ['999008', { kind: 'REJECT', reason: 'RATE_LIMITED' }],
  ['999011', { kind: 'RETURN_LATER', reason: 'ACCOUNT_CLOSED', as: 'CREDIT' }],
  ['999012', { kind: 'RETURN_LATER', reason: 'NAME_MISMATCH', as: 'REVERSAL' }],
  ['999013', { kind: 'WITHHOLD_ENTRY' }],
  ['999014', { kind: 'DUPLICATE_ENTRY' }],
  ['999015', { kind: 'WRONG_AMOUNT' }],
  ['999016', { kind: 'TIMEOUT_AFTER' }],
];

/** Endings of payee accounts that always meet the same fate, so that a demonstration needs no switch. */
export const fixedRules: ReadonlyArray<{ readonly ending: string; readonly fault: FaultOrder }> = fixed.map(
  ([ending, fault]) => ({ ending, fault: faultOrder.parse(fault) }),
);

export function fixedFault(state: State, payeeAccount: string): FaultOrder | undefined {
  if (state.accounts.has(payeeAccount)) return undefined;
  return fixedRules.find(({ ending }) => payeeAccount.endsWith(ending))?.fault;
}

/** Organisation names are one name in full or half width, with or without spaces. */
const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

/** What is wrong with the payee, judged by the register. */
export function payeeFault(state: State, order: TransferOrder): Reason | undefined {
  const known = state.accounts.get(order.payeeAccount);
  if (!known) return state.settings.unknownAccounts === 'REFUSE' ? 'NO_SUCH_ACCOUNT' : undefined;
  if (known.status === 'CLOSED') return 'ACCOUNT_CLOSED';
  if (known.status === 'BLOCKED') return 'ACCOUNT_BLOCKED';
  if (plainName(known.name) !== plainName(order.payeeName)) return 'NAME_MISMATCH';
  return known.branchCode === order.payeeBranchCode ? undefined : 'WRONG_BRANCH';
}

/** Refused at once, or accepted with a plan. */
export type Fate = { readonly refuse: Reason } | { readonly plan: Plan };

const plain = (order: TransferOrder): Plan => ({ booking: 'ONCE', bookedFen: order.amountFen });

function struck(order: TransferOrder, fault: OutcomeFault): Fate {
  const { kind, reason, as, afterMs, amountFen } = fault;
  switch (kind) {
    case 'REJECT': return { refuse: reason };
    case 'FAIL_LATER': return { plan: { ...plain(order), failure: reason } };
    case 'RETURN_LATER': return { plan: { ...plain(order), laterReturn: { reason, as, afterMs } } };
    case 'WITHHOLD_ENTRY': return { plan: { ...plain(order), booking: 'WITHHELD' } };
    case 'DUPLICATE_ENTRY': return { plan: { ...plain(order), booking: 'TWICE' } };
    case 'REPEAT_LINE': return { plan: { ...plain(order), booking: 'REPEATED' } };
    case 'WRONG_AMOUNT': return { plan: { ...plain(order), bookedFen: amountFen } };
  }
}

/** Decides over a new transfer: switches first, then the register, the fixed endings and at last the money. */
export function fateOf(state: State, order: TransferOrder, switched: Fault | undefined): Fate {
  if (switched && isOutcome(switched)) return struck(order, switched);
  const wrong = payeeFault(state, order);
  if (wrong && state.settings.accountChecks === 'SUBMIT') return { refuse: wrong };
  if (wrong) return { plan: { ...plain(order), failure: wrong } };
  const rule = fixedFault(state, order.payeeAccount);
  if (rule && isOutcome(rule)) return struck(order, rule);
  if (state.balanceFen - state.reservedFen < order.amountFen) return { refuse: 'INSUFFICIENT_FUNDS' };
  return { plan: plain(order) };
}

export const outcomeFor = (order: TransferOrder) => (fault: FaultOrder): boolean =>
  isOutcome(fault) && concerns(fault, order.payeeAccount);
