import { randomInt } from 'node:crypto';
import type { PartyStore } from '../parties/store.js';

export interface Transaction {
  readonly outTradeNo: string;
  /** WeChat's own, once it is paid. */
  readonly transactionId?: string;
  /** Names the page that the code leads to. */
  readonly prepayId: string;
  readonly description: string;
  readonly amountFen: number;
  readonly notifyUrl: string;
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND';
  readonly expiresAt: string;
  readonly paidAt?: string;
}

export interface Refund {
  readonly outRefundNo: string;
  readonly refundId: string;
  readonly transactionId: string;
  readonly outTradeNo: string;
  readonly amountFen: number;
  readonly totalFen: number;
  readonly notifyUrl: string;
  readonly status: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';
  readonly createdAt: string;
  readonly finishedAt?: string;
}

/** What a refund comes to; set by a person or a test. */
export type RefundFate = 'SUCCESS' | 'ABNORMAL' | 'CLOSED' | 'WAIT';

/** WeChat's books. */
export class WechatLedger {
  readonly #store: PartyStore;

  constructor(store: PartyStore) {
    this.#store = store;
  }

  transaction(outTradeNo: string): Transaction | undefined {
    return this.#store.get('transaction', outTradeNo);
  }

  transactions(): Transaction[] {
    return this.#store.list('transaction', 10_000);
  }

  byPrepayId(prepayId: string): Transaction | undefined {
    return this.transactions().find((one) => one.prepayId === prepayId);
  }

  byTransactionId(transactionId: string): Transaction | undefined {
    return this.transactions().find((one) => one.transactionId === transactionId);
  }

  keep(transaction: Transaction): Transaction {
    this.#store.put('transaction', transaction.outTradeNo, transaction);
    return transaction;
  }

  refund(outRefundNo: string): Refund | undefined {
    return this.#store.get('refund', outRefundNo);
  }

  refunds(): Refund[] {
    return this.#store.list('refund', 10_000);
  }

  keepRefund(refund: Refund): Refund {
    this.#store.put('refund', refund.outRefundNo, refund);
    return refund;
  }

  get fate(): RefundFate {
    return this.#store.get('setting', 'refundFate') ?? 'SUCCESS';
  }

  set fate(fate: RefundFate) {
    this.#store.put('setting', 'refundFate', fate);
  }
}

/** 28 digits, as WeChat's own numbers have. */
export const freshNumber = (prefix: string): string =>
  prefix + Array.from({ length: 28 - prefix.length }, () => String(randomInt(10))).join('');
