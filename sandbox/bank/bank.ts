import type { KeyObject } from 'node:crypto';
import { closeDays, giveBack, placed, release } from './booking.js';
import { dayOf } from './days.js';
import type { Line, PlannedReturn } from './events.js';
import { BadRequest } from './http.js';
import type { Founding, Ledger } from './ledger.js';
import { renderStatement } from './statement.js';
import { catchUp } from './timeline.js';
import type { Transfer } from './state.js';

/** The only source of time of this process. */
export interface BankClock {
  now(): Date;
}

export interface BankKeys {
  readonly bank: KeyObject;
  readonly merchant: KeyObject;
}

/** The bank behind its counters: books, clock and keys. */
export class Bank {
  readonly ledger: Ledger;
  readonly keys: BankKeys;
  readonly #clock: BankClock;
  readonly #founding: Founding;

  constructor(ledger: Ledger, keys: BankKeys, clock: BankClock, founding: Founding) {
    this.ledger = ledger;
    this.keys = keys;
    this.#clock = clock;
    this.#founding = founding;
  }

  /** The time of the line, for signatures. `advance` does not move it, or no request would be in its window. */
  wireNow(): number {
    return this.#clock.now().getTime();
  }

  /** The time of the books, in milliseconds. */
  now(): number {
    return this.wireNow() + this.ledger.state.shiftMs;
  }

  /** Lets everything due happen, then does one thing, and returns when all of it is on the disk. */
  run<T>(work: (now: number) => T): T {
    const now = this.now();
    catchUp(this.ledger, now);
    const result = work(now);
    this.ledger.flush();
    return result;
  }

  advance(milliseconds: number): void {
    this.run(() => this.ledger.record({ type: 'clock', shiftMs: this.ledger.state.shiftMs + milliseconds }));
    this.run(() => undefined);
  }

  /** Closes every open day up to and with `day` (the present one when left out). */
  closeDay(day?: string): string[] {
    return this.run((now) => {
      const upTo = day ?? dayOf(now);
      if (upTo > dayOf(now)) throw new BadRequest(400, `day ${upTo} has not begun at the bank`);
      return closeDays(this.ledger, upTo, now);
    });
  }

  /** Books money that came in (positive) or went out (negative) beside the merchant's own transfers. */
  book(fen: number, counterparty: { name: string; account: string }, remark: string): Line {
    return this.run((now) => {
      const line = placed(this.ledger.state, now, {
        direction: fen < 0 ? 'DEBIT' : 'CREDIT', amountFen: Math.abs(fen), reversal: false,
        counterpartyName: counterparty.name, counterpartyAccount: counterparty.account, remark,
      });
      this.ledger.record({ type: 'booked', line });
      return line;
    });
  }

  returnTransfer(requestNo: string, plan: PlannedReturn): void {
    this.run((now) => {
      const transfer = this.#settled(requestNo);
      if (plan.afterMs === 0) return giveBack(this.ledger, transfer, now, plan);
      return this.ledger.record({ type: 'return-planned', requestNo, at: new Date(now).toISOString(), plan });
    });
  }

  releaseEntry(requestNo: string): void {
    this.run((now) => release(this.ledger, this.#settled(requestNo), now));
  }

  #settled(requestNo: string): Transfer {
    const transfer = this.ledger.state.transfers.get(requestNo);
    if (!transfer) throw new BadRequest(404, `no transfer ${requestNo}`);
    if (transfer.status !== 'SETTLED') throw new BadRequest(409, `transfer ${requestNo} is ${transfer.status}`);
    return transfer;
  }

  statement(day: string, closingError = 0): Buffer | undefined {
    const { closedDays, lines, own } = this.ledger.state;
    const closed = closedDays.get(day);
    return closed && renderStatement(closed, lines.get(day) ?? [], own, closingError);
  }

  reset(keepAccounts: boolean): void {
    this.ledger.reset(this.#founding, this.#clock.now(), keepAccounts);
  }
}
