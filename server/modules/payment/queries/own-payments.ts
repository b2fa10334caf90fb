import type { EntityManager } from '../../../platform/database/database.js';
import type { Bilingual } from '../../../platform/errors.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { paymentNotice } from '../domain/payment-notice.js';
import { paymentMachine } from '../domain/payment-states.js';
import type { ReceivingAccount } from '../domain/receiving-account.js';
import { paymentsOf } from './case-payments.js';
import { keptFen } from './kept-credits.js';

/** The payments of an order as its applicant sees them, newest first. */
export async function ownPayments(em: EntityManager, receivingAccount: ReceivingAccount, applicationId: string, now: Date) {
  const { orderNo, waitingUntil } = await loadApplication(em, applicationId);
  const received = await keptFen(em, applicationId);
  return (await paymentsOf(em, applicationId)).map((payment) => {
    const { id, channel, state, amountFen, codeUrl, codeExpiresAt, paidAt, refundedAt } = payment;
    const open = state === 'AWAITING';
    const codeWorks = open && codeExpiresAt !== null && codeExpiresAt > now;
    const transfer = channel === 'TRANSFER' && open ? { ...receivingAccount, remark: orderNo, amountFen, receivedFen: received } : null;
    const notice: Bilingual | null = paymentNotice(payment, received, now);
    return {
      id, channel, state, stateZh: paymentMachine.labels[state].zh, stateEn: paymentMachine.labels[state].en, amountFen,
      codeUrl: codeWorks ? codeUrl : null, codeExpiresAt, payableUntil: open ? waitingUntil : null, paidAt, refundedAt, transfer,
      noticeZh: notice?.zh ?? null, noticeEn: notice?.en ?? null,
    };
  });
}

/** The live payment, else the last one that was. */
export async function presentPayment(em: EntityManager, receivingAccount: ReceivingAccount, applicationId: string, now: Date) {
  const payments = await ownPayments(em, receivingAccount, applicationId, now);
  const live = payments.find(({ state }) => state === 'AWAITING' || state === 'PAID');
  return live ?? payments[0] ?? null;
}
