import { dayAfter, dayOf, startOfDay } from './days.js';
import type { Line, PlannedReturn } from './events.js';
import type { Ledger } from './ledger.js';
import { firstOpenDay, signedFen, type State, type Transfer } from './state.js';

type LineBody = Omit<Line, 'seq' | 'reference' | 'bookedAt' | 'day'>;

/** Gives a line its number and its place; on a day already closed it goes to the first moment of the next open one. */
export function placed(state: State, at: number, body: LineBody, step = 1): Line {
  const moment = Math.max(at, startOfDay(firstOpenDay(state)));
  const day = dayOf(moment);
  const seq = state.lastSeq + step;
  const reference = `E${day.replaceAll('-', '')}${String(seq).padStart(8, '0')}`;
  return { seq, reference, bookedAt: new Date(moment).toISOString(), day, ...body };
}

function paymentLine({ order }: Transfer, amountFen: number): LineBody {
  return {
    direction: 'DEBIT', amountFen, reversal: false, requestNo: order.requestNo, counterpartyName: order.payeeName,
    counterpartyAccount: order.payeeAccount, remark: order.remark,
  };
}

/** Books the debit of a transfer that fell due, as its plan says. */
export function settle(ledger: Ledger, transfer: Transfer, at: number): void {
  const { requestNo } = transfer.order;
  const moment = new Date(at).toISOString();
  const { booking, bookedFen } = transfer.plan ?? { booking: 'ONCE', bookedFen: transfer.order.amountFen };
  const body = { ...paymentLine(transfer, bookedFen), ...(booking === 'REPEATED' ? { repeated: true } : {}) };
  const lines = [placed(ledger.state, at, body)];
  if (booking === 'TWICE') lines.push(placed(ledger.state, at, body, 2));
  const hidden = booking === 'WITHHELD';
  const shown = { lines: hidden ? [] : lines, withheld: hidden ? lines : [] };
  ledger.record({ type: 'settled', requestNo, at: moment, ...shown });
}

/** 退汇 comes as a credit of its own, 冲账 as the debit taken back; the money is the same. */
export function giveBack(ledger: Ledger, transfer: Transfer, at: number, plan: PlannedReturn): void {
  const line = placed(ledger.state, at, {
    ...paymentLine(transfer, transfer.plan?.bookedFen ?? transfer.order.amountFen),
    direction: 'CREDIT', reversal: plan.as === 'REVERSAL', returnReason: plan.reason,
  });
  const { requestNo } = transfer.order;
  ledger.record({ type: 'returned', requestNo, at: new Date(at).toISOString(), reason: plan.reason, line });
}

/** Shows lines that were withheld, booked now: a new number, so that a reader of the feed comes by it. */
export function release(ledger: Ledger, transfer: Transfer, at: number): void {
  const lines = transfer.withheld.map(({ seq: _, bookedAt: __, day: ___, reference, ...body }, index) => ({
    ...placed(ledger.state, at, body, index + 1), reference,
  }));
  ledger.record({ type: 'released', requestNo: transfer.order.requestNo, lines });
}

/** Closes business days in order up to and with `day`. */
export function closeDays(ledger: Ledger, upTo: string, at: number): string[] {
  const closed: string[] = [];
  for (let day = firstOpenDay(ledger.state); day <= upTo; day = dayAfter(day)) {
    const openingFen = ledger.state.lastClosed?.closingFen ?? ledger.state.initialFen;
    const lines = ledger.state.lines.get(day) ?? [];
    const closingFen = lines.reduce((sum, line) => sum + signedFen(line), openingFen);
    const number = (ledger.state.lastClosed?.number ?? 0) + 1;
    ledger.record({ type: 'day-closed', day, number, at: new Date(at).toISOString(), openingFen, closingFen });
    closed.push(day);
  }
  return closed;
}
