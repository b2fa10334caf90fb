import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import type { InvoiceAnswer, InvoiceFile, InvoiceGateway } from './port.js';
import { callProvider, type InvoiceLineConfig, type InvoiceRequest } from './signed-call.js';
import { privateKeyFrom, publicKeyFrom } from './signing.js';
import { invoiceAnswer, invoiceBody, redLetterBody, refusalCode } from './wire-format.js';

const ANSWER_LIMIT = 64 * 1024;
const FILE_LIMIT = 2 * 1024 * 1024;
const PDF_MARK = '%PDF-';

export interface HttpInvoiceConfig {
  /** Without a slash at its end, e.g. `http://localhost:4701/invoice`. */
  readonly baseUrl: string;
  /** Our own tax number and name, as the invoices show the seller. */
  readonly sellerTaxNumber: string;
  readonly sellerName: string;
  /** Our private Ed25519 key: PEM (PKCS#8) or a KeyObject. */
  readonly sellerKey: KeyObject | string;
  /** The provider's public Ed25519 key: PEM (SPKI) or a KeyObject. */
  readonly providerKey: KeyObject | string;
  /** For a whole call, the body of the answer counted. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

async function ask(line: InvoiceLineConfig, requestNo: string, request: Omit<InvoiceRequest, 'limit'>): Promise<InvoiceAnswer> {
  const reply = await callProvider(line, { ...request, limit: ANSWER_LIMIT });
  return 'signed' in reply ? invoiceAnswer(reply.signed, requestNo) : { kind: 'UNKNOWN', cause: reply.unverified };
}

/** The header that names the type is not signed; the first bytes of what was signed say what it is. */
async function pdf(line: InvoiceLineConfig, requestNo: string): Promise<InvoiceFile> {
  const path = `/v1/invoices/${encodeURIComponent(requestNo)}/file?format=PDF`;
  const reply = await callProvider(line, { method: 'GET', path, limit: FILE_LIMIT });
  if (!('signed' in reply)) return { kind: 'UNAVAILABLE', cause: reply.unverified };
  const content = reply.signed;
  if (content.subarray(0, PDF_MARK.length).toString('latin1') === PDF_MARK) return { kind: 'FILE', content };
  return { kind: 'UNAVAILABLE', cause: `PROVIDER ${refusalCode(content) ?? 'UNREADABLE'}` };
}

/**
 * An e-invoice service over signed HTTP/JSON (`sandbox/parties/invoice/PROTOCOL.md`). Throws at creation when a key is
 * not readable. Only an answer that the provider signed for the very request is definite.
 */
export function createHttpInvoice(config: HttpInvoiceConfig): InvoiceGateway {
  const line: InvoiceLineConfig = {
    ...config,
    baseUrl: config.baseUrl.replace(/\/+$/, ''),
    sellerKey: privateKeyFrom(config.sellerKey),
    providerKey: publicKeyFrom(config.providerKey),
  };
  const named = (collection: string, requestNo: string): string => `/v1/${collection}/${encodeURIComponent(requestNo)}`;
  return {
    issue: (order) => ask(line, order.requestNo, { method: 'POST', path: '/v1/invoices', body: invoiceBody(line, order) }),
    query: (requestNo) => ask(line, requestNo, { method: 'GET', path: named('invoices', requestNo) }),
    redLetter: (order) => ask(line, order.requestNo, { method: 'POST', path: '/v1/red-letters', body: redLetterBody(order) }),
    queryRedLetter: (requestNo) => ask(line, requestNo, { method: 'GET', path: named('red-letters', requestNo) }),
    pdf: (requestNo) => pdf(line, requestNo),
  };
}
