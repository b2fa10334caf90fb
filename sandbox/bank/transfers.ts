import { dayOf } from './days.js';
import type { TransferOrder } from './events.js';
import type { Ledger } from './ledger.js';
import { fateOf, outcomeFor } from './rules.js';
import type { Transfer } from './state.js';
import { takeFault } from './switchboard.js';

function sameOrder(left: TransferOrder, right: TransferOrder): boolean {
  const content = (order: TransferOrder): string =>
    JSON.stringify([order.amountFen, order.payeeName, order.payeeAccount, order.payeeBranchCode, order.remark]);
  return content(left) === content(right);
}

/**
 * Takes a transfer once for each request number. The same number with the same content answers the transfer that is
 * there; with other content, `undefined`: nothing is taken.
 */
export function submitTransfer(ledger: Ledger, order: TransferOrder, now: number): Transfer | undefined {
  const { requestNo } = order;
  const known = ledger.state.transfers.get(requestNo);
  if (known) {
    ledger.record({ type: 'repeated', requestNo });
    return sameOrder(known.order, order) ? known : undefined;
  }
  const fate = fateOf(ledger.state, order, takeFault(ledger, outcomeFor(order)));
  const at = new Date(now).toISOString();
  const reference = `P${dayOf(now).replaceAll('-', '')}${String(ledger.state.lastSeq + 1).padStart(8, '0')}`;
  if ('refuse' in fate) ledger.record({ type: 'refused', order, reference, at, reason: fate.refuse });
  else {
    const dueAt = new Date(now + ledger.state.settings.settlementDelayMs).toISOString();
    ledger.record({ type: 'accepted', order, reference, at, dueAt, plan: fate.plan });
  }
  return ledger.state.transfers.get(requestNo);
}
