import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Application } from '../../application/application.entity.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import type { Payment } from '../../payment/payment.entity.js';
import { makeRequestNo } from '../../treasury/domain/request-number.js';
import { openBuyer, sealBuyer } from '../buyer-of.js';
import { checkBuyer, type Buyer } from '../domain/buyer-data.js';
import { invoiceMachine } from '../domain/invoice-states.js';
import { mayStillRequest, MOST_CORRECTIONS } from '../domain/request-window.js';
import { Invoice } from '../invoice.entity.js';
import { amendInvoice, moveInvoice, staleInvoice } from '../move-invoice.js';
import { paidPayment } from '../queries/paid-payment.js';
import { reddenInvoice } from './redden-invoice.js';
import { requestInvoice } from './request-invoice.js';
import type {} from '../events.js';

export interface CorrectInvoiceTitleOptions {
  readonly applicationId: string;
  /** All of it, as it shall stand on the invoice. */
  readonly buyer: Buyer;
}

interface Correction {
  readonly work: Work;
  readonly runtime: Runtime;
  readonly payment: Payment;
  readonly buyer: Buyer;
}

/**
 * The applicant's own order: makes out its invoice to other data. An issued one is reversed (开票有误) and issued again;
 * one that failed is tried again; one not sent yet is just changed; where there is none yet, it is asked for (ordinary
 * unless the form said special). At most three corrections, within 180 days of payment. INVALID_INPUT names the field;
 * WRONG_STATE while an outcome is open or the money went back; STALE_VERSION when another correction was quicker.
 */
export async function correctInvoiceTitle(runtime: Runtime, actor: Actor, options: CorrectInvoiceTitleOptions): Promise<void> {
  try {
    await runtime.transact(actor, async (work) => {
      const { applicationId } = options;
      const application = await loadOwnApplication(work.em, actor, applicationId);
      const newest = await work.em.findOne(Invoice, { applicationId }, { orderBy: { sequence: 'desc' }, disableIdentityMap: true });
      const buyer = checkBuyer(options.buyer, newest?.kind ?? kindOf(application), 'input');
      const correction = { work, runtime, payment: await invoicedPayment(work, applicationId), buyer };
      if (newest && newest.state !== 'NONE') return correct(correction, newest);
      await requestInvoice(work, runtime, {
        ...correction, kind: kindOf(application), sequence: (newest?.sequence ?? 0) + 1, corrections: newest?.corrections ?? 0,
      });
    });
  } catch (error) {
    throw isUniqueViolation(error) ? staleInvoice() : error;
  }
}

const kindOf = ({ invoiceKind }: Application): Invoice['kind'] => (invoiceKind === 'SPECIAL' ? 'SPECIAL' : 'ORDINARY');

async function invoicedPayment({ em, now }: Work, applicationId: string): Promise<Payment> {
  const payment = await paidPayment(em, applicationId);
  if (!payment) {
    throw new DomainError('WRONG_STATE', { zh: '订单尚未支付或款项已退回，不能开票', en: 'The order is not paid, or its money went back: there is nothing to invoice' });
  }
  if (payment.paidAt && mayStillRequest(payment.paidAt, now)) return payment;
  throw new DomainError('LIMIT_REACHED', { zh: '支付已超过 180 天，不能再开票或换开；如有需要请联系客服', en: 'It was paid more than 180 days ago: no invoice can be issued any more; call the hotline' });
}

async function correct(correction: Correction, invoice: Invoice): Promise<void> {
  const { work, runtime: { sealing }, buyer } = correction;
  const before = openBuyer(sealing, invoice);
  const changed = (Object.keys(buyer) as (keyof Buyer)[]).filter((field) => buyer[field] !== before[field]);
  if (changed.length === 0 && invoice.state !== 'FAILED') {
    throw invalidInput('input.title', '开票信息没有变化，请修改后再提交', 'nothing differs from the present invoice; change it first');
  }
  if (invoice.corrections >= MOST_CORRECTIONS) throw tooMany();
  await applied(correction, invoice, { corrections: invoice.corrections + 1 });
  const subject = { type: 'Invoice', id: invoice.id, caseId: invoice.applicationId };
  const details = { state: invoice.state, corrections: invoice.corrections + 1, changed };
  await recordAudit(work, sealing, 'invoice.correct', subject, details);
}

async function applied({ work, runtime, payment, buyer }: Correction, invoice: Invoice, counted: { corrections: number }): Promise<void> {
  const { sealing, random } = runtime;
  const { id, kind, applicationId } = invoice;
  switch (invoice.state) {
    case 'REQUESTED':
      await amendInvoice(work, invoice, { ...counted, ...sealBuyer(sealing, id, buyer) });
      return;
    case 'FAILED':
      await moveInvoice(work, sealing, invoice, 'retry', {
        ...counted, ...sealBuyer(sealing, id, buyer), ...freshTry(makeRequestNo(random, work.now), work.now),
      });
      return work.raise('invoice.requested', { invoiceId: id, applicationId });
    case 'ISSUED':
      await reddenInvoice(work, runtime, invoice, 'ISSUED_IN_ERROR');
      await requestInvoice(work, runtime, { payment, kind, buyer, sequence: invoice.sequence + 1, ...counted, replaces: id });
      return;
    default:
      throw wrongState(invoiceMachine.labels[invoice.state], invoice.state);
  }
}

/** What a refused invoice is sent with again: never the number that was refused. */
export const freshTry = (requestNo: string, now: Date): Partial<Invoice> =>
  ({ requestNo, asked: 0, askAgainAt: now, sentAt: null, failureCode: null, failureText: null });

const tooMany = (): DomainError =>
  new DomainError('LIMIT_REACHED', {
    zh: `每个订单最多可换开 ${MOST_CORRECTIONS} 次；如仍需更正，请联系客服`,
    en: `An order’s invoice can be corrected ${MOST_CORRECTIONS} times; call the hotline if it is still wrong`,
  });
