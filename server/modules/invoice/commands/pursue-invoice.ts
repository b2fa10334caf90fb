import type { InvoiceGateway, InvoiceOrder, RedLetterOrder } from '../../../gateways/invoice/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { openBuyer } from '../buyer-of.js';
import { nextAsk } from '../domain/asking.js';
import { invoiceActor } from '../invoice-actor.js';
import type { Invoice } from '../invoice.entity.js';
import { amendInvoice, loadInvoice, moveInvoice } from '../move-invoice.js';
import { paidPayment } from '../queries/paid-payment.js';
import { recordAnswer } from './record-answer.js';
import { recordRedAnswer } from './record-red-answer.js';

type Turn = { readonly to: 'ISSUE' | 'QUERY' | 'REDDEN' | 'QUERY_RED'; readonly invoice: Invoice };

/**
 * Does for one invoice what is due now: sends it, asks for its outcome, or the same of its red letter. The moment of the
 * next question is stored before this one, so that one instance does it, and a crash in between loses nothing.
 */
export async function pursueInvoice(runtime: Runtime, gateway: InvoiceGateway, invoiceId: string): Promise<void> {
  const turn = await takeTurn(runtime, invoiceId);
  if (!turn) return;
  const { invoice } = turn;
  switch (turn.to) {
    case 'ISSUE': return recordAnswer(runtime, invoice, await gateway.issue(await orderOf(runtime, invoice)));
    case 'QUERY': return recordAnswer(runtime, invoice, await gateway.query(invoice.requestNo));
    case 'REDDEN': return recordRedAnswer(runtime, invoice, await gateway.redLetter(redLetterOf(invoice)));
    default: return recordRedAnswer(runtime, invoice, await gateway.queryRedLetter(invoice.redRequestNo ?? ''));
  }
}

/** Undefined when nothing is due, or when somebody else took the turn at the same moment. */
async function takeTurn(runtime: Runtime, invoiceId: string): Promise<Turn | undefined> {
  try {
    return await runtime.transact(invoiceActor, async (work) => {
      const invoice = await loadInvoice(work, invoiceId);
      if (invoice.askAgainAt === null || invoice.askAgainAt > work.now) return undefined;
      const turn = { asked: invoice.asked + 1, askAgainAt: nextAsk(invoice.asked, work.now) };
      return nextTurn(work, runtime, invoice, turn);
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined;
    throw error;
  }
}

async function nextTurn(work: Work, runtime: Runtime, invoice: Invoice, turn: Partial<Invoice>): Promise<Turn | undefined> {
  switch (invoice.state) {
    case 'REQUESTED': return sendIfWanted(work, runtime, invoice, turn);
    case 'ISSUING': return { to: 'QUERY', invoice: await amendInvoice(work, invoice, turn) };
    case 'RED_PENDING': {
      if (invoice.redSentAt !== null) return { to: 'QUERY_RED', invoice: await amendInvoice(work, invoice, turn) };
      return { to: 'REDDEN', invoice: await amendInvoice(work, invoice, { ...turn, redSentAt: work.now }) };
    }
    default: return undefined;
  }
}

async function sendIfWanted(work: Work, { sealing }: Runtime, invoice: Invoice, turn: Partial<Invoice>): Promise<Turn | undefined> {
  if (invoice.liveFor === null) return undefined; // the one before it is not reversed yet
  if (await paidPayment(work.em, invoice.applicationId)) {
    return { to: 'ISSUE', invoice: await moveInvoice(work, sealing, invoice, 'send', { ...turn, sentAt: work.now }) };
  }
  await moveInvoice(work, sealing, invoice, 'cancel');
  return undefined;
}

async function orderOf({ db, sealing }: Runtime, invoice: Invoice): Promise<InvoiceOrder> {
  const em = db.orm.em.fork();
  const { orderNo } = await loadApplication(em, invoice.applicationId);
  const settings = await readSettings(em);
  const { requestNo, kind, netFen, taxFen, totalFen, taxRatePercent } = invoice;
  return {
    requestNo, kind,
    buyer: openBuyer(sealing, invoice),
    line: {
      item: settings['invoice.itemName'], taxCategoryCode: settings['invoice.taxCategoryCode'],
      netFen, taxFen, totalFen, taxRatePercent,
    },
    remark: `订单号 ${orderNo}`,
    issuer: settings['invoice.issuer'],
  };
}

function redLetterOf({ redRequestNo, number, redReason, totalFen }: Invoice): RedLetterOrder {
  if (redRequestNo === null || number === null || redReason === null) throw new Error('an invoice that was never issued cannot be reversed');
  return { requestNo: redRequestNo, blueNumber: number, reason: redReason, totalFen };
}
