import { z } from 'zod';
import { yuanFromFen } from '../../platform/money.js';
import type { InvoiceAnswer, InvoiceOrder, RedLetterOrder } from './port.js';

const code = z.string().regex(/^[A-Z0-9_]{1,40}$/);
const notOk = z.object({ code, text: z.string().max(200).optional() });

const document = z.object({
  code: z.literal('OK'),
  requestNo: z.string(),
  status: z.enum(['PROCESSING', 'ISSUED', 'REFUSED']),
  number: z.string().regex(/^\d{20}$/).optional(),
  issuedAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)).optional(),
  links: z.object({
    pdf: z.url({ protocol: /^https?$/ }).max(500),
    ofd: z.url({ protocol: /^https?$/ }).max(500).optional(),
    xml: z.url({ protocol: /^https?$/ }).max(500).optional(),
  }).optional(),
  reasonCode: code.optional(),
  reasonText: z.string().max(200).optional(),
});

/** Who sells: the gateway's own configuration. */
export interface Seller {
  readonly sellerTaxNumber: string;
  readonly sellerName: string;
}

/** The body of `POST /v1/invoices`. */
export function invoiceBody({ sellerTaxNumber, sellerName }: Seller, order: InvoiceOrder): string {
  const { requestNo, kind, buyer, line, remark, issuer } = order;
  const item = {
    name: line.item, taxCategoryCode: line.taxCategoryCode, amount: yuanFromFen(line.netFen),
    taxRate: `${line.taxRatePercent}%`, tax: yuanFromFen(line.taxFen),
  };
  const seller = { name: sellerName, taxNumber: sellerTaxNumber };
  return JSON.stringify({ requestNo, kind, seller, buyer, item, total: yuanFromFen(line.totalFen), currency: 'CNY', remark, issuer });
}

/** The body of `POST /v1/red-letters`. */
export function redLetterBody({ requestNo, blueNumber, reason, totalFen }: RedLetterOrder): string {
  return JSON.stringify({ requestNo, blueNumber, reason, total: yuanFromFen(totalFen), currency: 'CNY' });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined; // no schema below accepts it, so it ends as an unreadable answer
  }
}

const unknown = (cause: string): InvoiceAnswer => ({ kind: 'UNKNOWN', cause });

/**
 * A signed answer that is not OK. BAD_REQUEST judges the content alone, so nothing can have been issued from it under
 * this number; every other code leaves open what became of an earlier sending.
 */
function answerNotOk(refused: z.output<typeof notOk>): InvoiceAnswer {
  if (refused.code === 'NOT_FOUND') return { kind: 'ABSENT' };
  if (refused.code !== 'BAD_REQUEST') return unknown(`PROVIDER ${refused.code}`);
  return { kind: 'REFUSED', code: refused.code, text: refused.text ?? '' };
}

/** What a signed answer says of a request number; unreadable or about another number is UNKNOWN. */
export function invoiceAnswer(bytes: Uint8Array, requestNo: string): InvoiceAnswer {
  const content = json(bytes);
  const refused = notOk.safeParse(content);
  if (refused.success && refused.data.code !== 'OK') return answerNotOk(refused.data);
  const parsed = document.safeParse(content);
  if (!parsed.success) return unknown('UNREADABLE');
  if (parsed.data.requestNo !== requestNo) return unknown('OTHER_NUMBER');
  const { status, number, issuedAt, links, reasonCode, reasonText = '' } = parsed.data;
  if (status === 'PROCESSING') return { kind: 'PROCESSING' };
  if (status === 'REFUSED') return reasonCode ? { kind: 'REFUSED', code: reasonCode, text: reasonText } : unknown('UNREADABLE');
  return number && issuedAt && links ? { kind: 'ISSUED', number, issuedAt, links } : unknown('UNREADABLE');
}

/** The code of a signed body that is JSON and not a file; undefined where it is none. */
export function refusalCode(bytes: Uint8Array): string | undefined {
  const parsed = notOk.safeParse(json(bytes));
  return parsed.success ? parsed.data.code : undefined;
}
