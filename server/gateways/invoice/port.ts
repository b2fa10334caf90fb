import type { Fen } from '../../platform/money.js';

export type BlueInvoiceKind = 'ORDINARY' | 'SPECIAL'; // 普票, 专票

/** Who is invoiced. Empty text where nothing was declared; the last four are for 专票. */
export interface InvoiceBuyer {
  readonly title: string;
  readonly taxNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly bank: string;
  readonly account: string;
}

/** The one line of our invoices. Net and tax add up to the total to the fen. */
export interface InvoiceLine {
  /** With its short category before it, e.g. `*信息技术服务*数字证书服务费`. */
  readonly item: string;
  /** 19 digits. */
  readonly taxCategoryCode: string;
  readonly netFen: Fen;
  /** Whole percent. */
  readonly taxRatePercent: number;
  readonly taxFen: Fen;
  readonly totalFen: Fen;
}

/**
 * One blue invoice to be issued. `requestNo` is ours, stored before the call, and makes issuing idempotent: 1–32
 * letters and digits. The seller is the gateway's own configuration.
 */
export interface InvoiceOrder {
  readonly requestNo: string;
  readonly kind: BlueInvoiceKind;
  readonly buyer: InvoiceBuyer;
  readonly line: InvoiceLine;
  readonly remark: string;
  /** 开票人. */
  readonly issuer: string;
}

/** Why an invoice is reversed: the reasons that a red-letter confirmation knows. */
export const redReasons = [
  'ISSUED_IN_ERROR', // 开票有误
  'GOODS_RETURNED', // 销售退货
  'SERVICE_TERMINATED', // 服务终止
  'ALLOWANCE', // 销售折让
] as const;
export type RedReason = (typeof redReasons)[number];

/** The reversal of one issued invoice, whole. `requestNo` as of an InvoiceOrder, and another one. */
export interface RedLetterOrder {
  readonly requestNo: string;
  readonly blueNumber: string;
  readonly reason: RedReason;
  readonly totalFen: Fen;
}

/** The provider's own addresses of the document. */
export interface InvoiceLinks {
  readonly pdf: string;
  readonly ofd?: string | undefined;
  readonly xml?: string | undefined;
}

/**
 * What the provider says of one request number, of a blue invoice and of a red letter alike.
 * REFUSED is its signed word that nothing was issued under the number, nor will be. UNKNOWN covers every answer that
 * leaves it open: time-outs, cut connections, unreadable or unverifiable answers; `cause` is a short code free of
 * personal data. ABSENT is its signed word that it never took the number (query only): the same may then be sent again.
 */
export type InvoiceAnswer =
  | { readonly kind: 'ISSUED'; readonly number: string; readonly issuedAt: Date; readonly links: InvoiceLinks }
  | { readonly kind: 'PROCESSING' }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly text: string }
  | { readonly kind: 'UNKNOWN'; readonly cause: string }
  | { readonly kind: 'ABSENT' };

/** The document itself: signed by the provider, at most 2 MB, and found to be a PDF. */
export type InvoiceFile =
  | { readonly kind: 'FILE'; readonly content: Buffer }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: string };

/** The e-invoice (数电票) service. Nothing here throws for what the provider or the line does: that is an answer. */
export interface InvoiceGateway {
  issue(order: InvoiceOrder): Promise<InvoiceAnswer>;
  query(requestNo: string): Promise<InvoiceAnswer>;
  redLetter(order: RedLetterOrder): Promise<InvoiceAnswer>;
  queryRedLetter(requestNo: string): Promise<InvoiceAnswer>;
  /** The PDF of the invoice issued under our request number. */
  pdf(requestNo: string): Promise<InvoiceFile>;
}
