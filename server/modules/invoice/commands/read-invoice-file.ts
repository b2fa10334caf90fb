import type { InvoiceGateway } from '../../../gateways/invoice/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { invoiceMachine } from '../domain/invoice-states.js';
import { loadInvoice } from '../move-invoice.js';
import type {} from '../events.js';

export interface InvoiceFileRead {
  readonly content: Buffer;
  /** The invoice's number. */
  readonly number: string;
}

/**
 * The PDF of an invoice that stands, for the order's own account, fetched from the provider and verified; an audit row
 * says that it was read. NOT_FOUND for somebody else's, WRONG_STATE before and after, BUSY while the provider is away.
 */
export async function readInvoiceFile(runtime: Runtime, gateway: InvoiceGateway, actor: Actor, id: string): Promise<InvoiceFileRead> {
  const em = runtime.db.orm.em.fork();
  const { applicationId, state, requestNo, number } = await loadInvoice({ em }, id);
  await loadOwnApplication(em, actor, applicationId);
  if (state !== 'ISSUED' || number === null) throw wrongState(invoiceMachine.labels[state], state);
  const file = await gateway.pdf(requestNo);
  if (file.kind === 'UNAVAILABLE') {
    runtime.log.warn({ invoiceId: id, cause: file.cause }, 'invoice file unavailable');
    throw new DomainError('BUSY', { zh: '开票服务暂时没有应答，请稍后再试；发票仍然有效', en: 'The e-invoice service does not answer; try again later, the invoice stands' });
  }
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'invoice.downloaded', { type: 'Invoice', id, caseId: applicationId }, { number }));
  return { content: file.content, number };
}
