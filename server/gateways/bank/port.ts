import type { Fen } from '../../platform/money.js';

/** Why a payout did not arrive, normalised over banks (ISO 20022 external status codes where one exists). */
export const payoutFailureReasons = [
  'NAME_MISMATCH', // 户名不符, BE01
  'NO_SUCH_ACCOUNT', // 账号不存在, AC01
  'ACCOUNT_CLOSED', // 销户, AC04
  'ACCOUNT_BLOCKED', // 冻结, AC06
  'WRONG_BRANCH', // 开户行错误, RC01
  'CHANNEL_DOWN', // 渠道故障
  'INSUFFICIENT_FUNDS', // 余额不足, AM04
  'RATE_LIMITED', // 频率限制
] as const;
export type PayoutFailureReason = (typeof payoutFailureReasons)[number];

/**
 * One credit transfer to be sent. `requestNo` is ours, stored before sending, and makes sending idempotent: 1–35
 * letters, digits or hyphens, because it travels as EndToEndId (ISO 20022 Max35Text; a UUID with its hyphens is 36).
 */
export interface PayoutOrder {
  readonly requestNo: string;
  readonly amountFen: Fen;
  readonly payeeName: string;
  readonly payeeAccount: string;
  /** CNAPS code of the opening branch, 12 digits. */
  readonly payeeBranchCode: string;
  /** Remittance information that the payee sees (附言). */
  readonly remark: string;
}

/** Why a payout did not arrive, normalised and in the bank's own code and words. */
export interface PayoutEnd {
  readonly reason: PayoutFailureReason;
  readonly bankCode: string;
  readonly bankText: string;
}

/**
 * What the bank says of one request number.
 * UNKNOWN covers every answer that leaves open whether money moved: time-outs, cut connections, unreadable or
 * unverifiable answers, and the bank's signed refusal to process (a bad request, a number used for other content).
 * Its `cause` is a short code for logs and people, free of personal data. ABSENT is the bank's signed word that it
 * never accepted this number (query only); sending the same number again is then safe, a new one still is not while
 * the first sending may be under way.
 */
export type PayoutAnswer =
  | { readonly kind: 'ACCEPTED'; readonly bankReference: string }
  | { readonly kind: 'SETTLED'; readonly bankReference: string; readonly settledAt: Date }
  | ({ readonly kind: 'FAILED' } & PayoutEnd)
  | ({ readonly kind: 'RETURNED' } & PayoutEnd)
  | { readonly kind: 'UNKNOWN'; readonly cause: string }
  | { readonly kind: 'ABSENT' };

/**
 * One booked line of our own account. `direction` is what it does to the balance (ISO 20022 CdtDbtInd): debits are
 * money that left us, and both ways in which a payment comes back are credits that carry its `requestNo`, 退汇 with
 * `reversal` false, 冲账 with true. The same line reads the same from the intraday feed and from the statement.
 */
export interface BankEntry {
  /** The bank's reference of the line (AcctSvcrRef / 流水号); not the transfer's, which a PayoutAnswer carries. */
  readonly bankReference: string;
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly amountFen: Fen;
  /** True for a reversal line (冲账: a debit taken back). */
  readonly reversal: boolean;
  readonly bookedAt: Date;
  /** Our request number where the bank carries it (EndToEndId). */
  readonly requestNo: string | undefined;
  readonly counterpartyName: string;
  readonly counterpartyAccount: string;
  readonly remark: string;
  /** Why the payment came back; undefined on other lines and for codes that we do not know. */
  readonly returnReason: PayoutFailureReason | undefined;
}

/** A day's statement of one account, already found to add up (opening + credits − debits = closing). */
export interface BankStatement {
  readonly statementId: string;
  readonly account: string;
  readonly from: Date;
  readonly to: Date;
  readonly openingFen: Fen;
  readonly closingFen: Fen;
  readonly entries: readonly BankEntry[];
}

/** A page of booked entries of one day; `next` continues it, undefined when there are no more yet. */
export interface EntryPage {
  readonly entries: readonly BankEntry[];
  readonly next: string | undefined;
}

/** The bank could not be asked, or its answer could not be believed. `reason` is as UNKNOWN's `cause`. */
export class BankUnavailable extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`the bank cannot be asked: ${reason}`);
    this.name = 'BankUnavailable';
    this.reason = reason;
  }
}

export interface BankGateway {
  /** Number of our own account, as statements of it name it. */
  readonly account: string;
  /** Sends one transfer. Never throws for what the bank or the line does: that is an answer. */
  submit(order: PayoutOrder): Promise<PayoutAnswer>;
  /** Asks for the outcome of a request number. */
  query(requestNo: string): Promise<PayoutAnswer>;
  /** Entries booked on a business day (`YYYY-MM-DD`, Asia/Shanghai). Throws BankUnavailable. */
  intradayEntries(businessDay: string, cursor?: string): Promise<EntryPage>;
  /** The statement file of a closed business day, or undefined while the bank has none. Throws BankUnavailable. */
  dailyStatement(businessDay: string): Promise<Uint8Array | undefined>;
  /** Reads a camt.053 file. Throws DomainError STATEMENT_DAMAGED (with line) or STATEMENT_DOES_NOT_ADD_UP. */
  readStatement(file: Uint8Array): BankStatement;
}
