import type { InvoiceAnswer } from '../../../gateways/invoice/port.js';
import { after } from '../../../platform/clock.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { inFlight } from '../domain/asking.js';
import { invoiceActor } from '../invoice-actor.js';
import type { Invoice } from '../invoice.entity.js';
import { loadInvoice, moveInvoice } from '../move-invoice.js';
import { reddenInvoice } from './redden-invoice.js';

type Definite = Exclude<InvoiceAnswer, { kind: 'UNKNOWN' | 'PROCESSING' }>;

/**
 * Stores what the provider said of a blue invoice, as far as it is news; nothing is learnt from UNKNOWN and PROCESSING,
 * and when to ask again was stored before the call. An answer about an earlier number, or one that comes a second time,
 * changes nothing.
 */
export async function recordAnswer(runtime: Runtime, sent: Pick<Invoice, 'id' | 'requestNo'>, answer: InvoiceAnswer): Promise<void> {
  if (answer.kind === 'UNKNOWN') return runtime.log.warn({ invoiceId: sent.id, cause: answer.cause }, 'invoice outcome unknown');
  if (answer.kind === 'PROCESSING') return;
  await againAfterLostRace(() => runtime.transact(invoiceActor, async (work) => {
    const invoice = await loadInvoice(work, sent.id);
    if (invoice.state === 'ISSUING' && invoice.requestNo === sent.requestNo) await store(work, runtime, invoice, answer);
  }));
}

function store(work: Work, runtime: Runtime, invoice: Invoice, answer: Definite): Promise<void> {
  switch (answer.kind) {
    case 'ISSUED': return issued(work, runtime, invoice, answer);
    case 'REFUSED': return refused(work, runtime, invoice, answer);
    default: return absent(work, runtime, invoice);
  }
}

async function issued(work: Work, runtime: Runtime, invoice: Invoice, answer: Extract<Definite, { kind: 'ISSUED' }>): Promise<void> {
  const { number, issuedAt, links } = answer;
  const stands = await moveInvoice(work, runtime.sealing, invoice, 'issued', { number, issuedAt, links, asked: 0, askAgainAt: null });
  if (invoice.redReason !== null) return reddenInvoice(work, runtime, stands, invoice.redReason);
  await work.raise('invoice.issued', { invoiceId: invoice.id, applicationId: invoice.applicationId });
}

async function refused(work: Work, { sealing }: Runtime, invoice: Invoice, answer: Extract<Definite, { kind: 'REFUSED' }>): Promise<void> {
  const failure = { failureCode: answer.code, failureText: answer.text.slice(0, 200), asked: 0, askAgainAt: null };
  const failed = await moveInvoice(work, sealing, invoice, 'refused', failure);
  if (invoice.redReason !== null) await moveInvoice(work, sealing, failed, 'cancel', { redReason: null });
  else await work.raise('invoice.failed', { invoiceId: invoice.id, applicationId: invoice.applicationId });
}

/**
 * It is sent again when its turn comes, under the same number. One that nobody wants any more is given up, but not while
 * a copy of the first sending may still arrive.
 */
async function absent(work: Work, { sealing }: Runtime, invoice: Invoice): Promise<void> {
  const unwanted = invoice.redReason !== null;
  if (unwanted && after(invoice.sentAt ?? work.now, inFlight) > work.now) return;
  const back = await moveInvoice(work, sealing, invoice, 'absent');
  if (unwanted) await moveInvoice(work, sealing, back, 'cancel', { redReason: null });
}
