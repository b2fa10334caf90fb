import type { BankGateway, PayoutOrder } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { Payout } from '../payout.entity.js';
import { recordAnswer } from './record-answer.js';

/**
 * Sends a payout that was claimed for sending and stores the answer. To be called outside any unit of work, once, by
 * the one whose claim was committed. A crash anywhere leaves SUBMITTING behind, which the query job clears up; a second
 * sending carries the same number and content, and the bank takes it once.
 */
export async function sendPayout(runtime: Runtime, bank: BankGateway, payoutId: string): Promise<void> {
  const payout = await runtime.db.orm.em.fork().findOneOrFail(Payout, { id: payoutId });
  const order = payout.state === 'SUBMITTING' ? orderOf(runtime, payout) : undefined;
  if (!order) return; // the outcome became known meanwhile
  await recordAnswer(runtime, payoutId, await bank.submit(order));
}

function orderOf({ sealing }: Runtime, payout: Payout): PayoutOrder | undefined {
  if (payout.remark === null) return undefined;
  const { id, requestNo, amountFen, payeeBranchCode } = payout;
  const open = (column: string, sealed: string): string => sealing.open(sealed, { table: 'payout', column, id });
  return {
    requestNo, amountFen, payeeBranchCode,
    payeeName: open('payee_name', payout.payeeName),
    payeeAccount: open('payee_account', payout.payeeAccount),
    remark: open('remark', payout.remark),
  };
}
