import { closeDays, giveBack, settle } from './booking.js';
import { dayAfter, startOfDay } from './days.js';
import type { Ledger } from './ledger.js';
import { firstOpenDay, type Transfer } from './state.js';

function dueMoment(transfer: Transfer): number {
  return Date.parse(transfer.status === 'ACCEPTED' ? transfer.dueAt! : transfer.returnDue!.at);
}

function happen(ledger: Ledger, transfer: Transfer, at: number): void {
  if (transfer.status === 'SETTLED') return giveBack(ledger, transfer, at, transfer.returnDue!.plan);
  const reason = transfer.plan?.failure;
  if (!reason) return settle(ledger, transfer, at);
  ledger.record({ type: 'failed', requestNo: transfer.order.requestNo, at: new Date(at).toISOString(), reason });
}

function runDue(ledger: Ledger, until: number): void {
  for (;;) {
    const due = [...ledger.state.pending].map((transfer) => ({ transfer, at: dueMoment(transfer) }))
      .filter(({ at }) => at <= until)
      .sort((left, right) => left.at - right.at);
    if (due.length === 0) return;
    for (const { transfer, at } of due) happen(ledger, transfer, at);
  }
}

/**
 * Lets everything happen that is due by now, in the order in which it fell due: settlements, failures, returns and the
 * ends of days. The bank calls it before every answer, so no answer depends on when a timer ran.
 */
export function catchUp(ledger: Ledger, now: number): void {
  for (;;) {
    const day = firstOpenDay(ledger.state);
    const end = startOfDay(dayAfter(day));
    const dayIsOver = ledger.state.settings.autoClose && end <= now;
    runDue(ledger, dayIsOver ? end - 1 : now);
    if (!dayIsOver) return;
    closeDays(ledger, day, end);
  }
}
