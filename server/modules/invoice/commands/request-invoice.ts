import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import type { Payment } from '../../payment/payment.entity.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { makeRequestNo } from '../../treasury/domain/request-number.js';
import { buyerOf, sealBuyer } from '../buyer-of.js';
import type { Buyer } from '../domain/buyer-data.js';
import { invoiceMachine } from '../domain/invoice-states.js';
import { splitTax } from '../domain/tax-split.js';
import { invoiceActor } from '../invoice-actor.js';
import { Invoice } from '../invoice.entity.js';
import { moveInvoice } from '../move-invoice.js';
import { paidPayment } from '../queries/paid-payment.js';

export interface InvoicePlan {
  readonly payment: Pick<Payment, 'applicationId' | 'amountFen'>;
  readonly kind: Invoice['kind'];
  readonly buyer: Buyer;
  readonly sequence: number;
  readonly corrections: number;
  /** Waits until that invoice is reversed. */
  readonly replaces?: string;
}

/**
 * On `application.paid`: asks for the invoice that the applicant chose in the form. An order that wants none, that has
 * one already, or whose money went back meanwhile gets none.
 */
export async function requestOnPayment(runtime: Runtime, { applicationId }: { readonly applicationId: string }): Promise<void> {
  await againAfterLostRace(() => runtime.transact(invoiceActor, async (work) => {
    const application = await loadApplication(work.em, applicationId);
    const kind = application.invoiceKind;
    if (kind === 'NONE' || (await work.em.count(Invoice, { applicationId })) > 0) return;
    const payment = await paidPayment(work.em, applicationId);
    if (!payment) return;
    await requestInvoice(work, runtime, { payment, kind, buyer: buyerOf(runtime.sealing, application), sequence: 1, corrections: 0 });
  }));
}

/**
 * NONE → REQUESTED under a number of its own, in the caller's transaction, and `invoice.requested` unless it has to wait
 * for another's reversal. Throws the database's unique violation when somebody else asked for it first.
 */
export async function requestInvoice(work: Work, runtime: Runtime, plan: InvoicePlan): Promise<Invoice> {
  const { applicationId } = plan.payment;
  const invoice = await newInvoice(work, runtime, plan);
  await work.em.insert(Invoice, invoice);
  if (plan.replaces !== undefined) return moveInvoice(work, runtime.sealing, invoice, 'request');
  const requested = await moveInvoice(work, runtime.sealing, invoice, 'request', { askAgainAt: work.now });
  await work.raise('invoice.requested', { invoiceId: invoice.id, applicationId });
  return requested;
}

async function newInvoice(work: Work, { sealing, random }: Runtime, plan: InvoicePlan): Promise<Invoice> {
  const taxRatePercent = (await readSettings(work.em))['invoice.taxRatePercent'];
  const { payment: { applicationId, amountFen }, buyer, kind, sequence, corrections, replaces } = plan;
  const id = work.newId();
  return Object.assign(new Invoice(), {
    id, applicationId, sequence, kind, corrections, replaces: replaces ?? null,
    liveFor: replaces === undefined ? applicationId : null,
    ...sealBuyer(sealing, id, buyer), ...splitTax(amountFen, taxRatePercent), totalFen: amountFen, taxRatePercent,
    state: invoiceMachine.initial, version: 1, requestNo: makeRequestNo(random, work.now), asked: 0, resends: 0,
    createdAt: work.now,
  });
}
