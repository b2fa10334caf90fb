import type { Fen } from '../../platform/money.js';

/** One Native order. `outTradeNo` is ours, stored before ordering: 6–32 letters, digits, `_ - | *`; it orders once. */
export interface NativeOrder {
  readonly outTradeNo: string;
  /** What the payer reads, at most 127 characters. No personal data. */
  readonly description: string;
  readonly amountFen: Fen;
  /** When the code stops working; WeChat keeps one for two hours at most. */
  readonly expiresAt: Date;
}

/** Money that WeChat says came for one of our orders; merchant, application and currency were found to be ours. */
export interface WechatTransaction {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly amountFen: Fen;
  readonly paidAt: Date;
}

/**
 * UNKNOWN covers every answer that leaves the matter open: time-outs, cut connections, unreadable, unverifiable or
 * foreign answers, and refusals to process that may pass (busy, too fast). `cause` is a short code for logs and people,
 * free of personal data. REFUSED is WeChat's signed refusal that repeating will not change.
 */
export type Unknown = { readonly kind: 'UNKNOWN'; readonly cause: string };
export type Refused = { readonly kind: 'REFUSED'; readonly code: string };

/** PAID and CLOSED: the number was ordered before, and that is what became of it. */
export type OrderAnswer =
  | { readonly kind: 'CODE'; readonly codeUrl: string }
  | { readonly kind: 'PAID' }
  | { readonly kind: 'CLOSED' }
  | Refused
  | Unknown;

/** NOTPAY is never final: an order whose code expired still reads so. ABSENT: WeChat has no such order. */
export type QueryAnswer =
  | { readonly kind: 'PAID'; readonly transaction: WechatTransaction }
  | { readonly kind: 'NOTPAY' }
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'ABSENT' }
  | Unknown;

/** CLOSED says that no money can come any more; PAID that it came already; ABSENT that nothing was ever ordered. */
export type CloseAnswer = { readonly kind: 'CLOSED' } | { readonly kind: 'PAID' } | { readonly kind: 'ABSENT' } | Unknown;

/** `outRefundNo` is ours, stored before asking: 1–64 letters, digits, `_ - | * @`; it refunds once. */
export interface RefundOrder {
  readonly outRefundNo: string;
  readonly transactionId: string;
  readonly amountFen: Fen;
}

/** CLOSED and ABNORMAL: the money did not get back and needs people. */
export type RefundState = 'PROCESSING' | 'CLOSED' | 'ABNORMAL';
export type RefundAnswer =
  | { readonly kind: 'SUCCESS'; readonly refundedAt: Date }
  | { readonly kind: RefundState }
  | { readonly kind: 'ABSENT' }
  | Refused
  | Unknown;

/** A notice whose bytes WeChat signed lately and whose content opened under our key; else why it is not believed. */
export type Notice =
  | { readonly kind: 'PAID'; readonly transaction: WechatTransaction }
  | { readonly kind: 'REFUND'; readonly outRefundNo: string }
  | { readonly kind: 'OTHER'; readonly eventType: string }
  | { readonly kind: 'REFUSED'; readonly cause: string };

export type NoticeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One line of WeChat's bill. A refund line repeats its payment's numbers and amount. */
export interface BillLine {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly kind: 'PAYMENT' | 'REFUND';
  readonly amountFen: Fen;
  readonly outRefundNo: string;
  readonly refundFen: Fen;
}

/** NONE: there was no trade that day, or the bill is not made yet. */
export type BillAnswer = { readonly kind: 'BILL'; readonly lines: readonly BillLine[] } | { readonly kind: 'NONE' } | Unknown;

/** WeChat Pay API v3, Native. Nothing here throws for what WeChat or the line does: that is an answer. */
export interface WechatPayGateway {
  order(order: NativeOrder): Promise<OrderAnswer>;
  query(outTradeNo: string): Promise<QueryAnswer>;
  close(outTradeNo: string): Promise<CloseAnswer>;
  refund(refund: RefundOrder): Promise<RefundAnswer>;
  queryRefund(outRefundNo: string): Promise<RefundAnswer>;
  /** The trade bill of a day (`YYYY-MM-DD`, China); there from 10:00 of the next. */
  tradeBill(day: string): Promise<BillAnswer>;
  /** Verifies and opens a notice: headers with lower-case names and the bytes of the body as they came. */
  parseNotice(headers: NoticeHeaders, rawBody: Uint8Array): Notice;
}
