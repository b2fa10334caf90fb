import type { z } from 'zod';
import type { Line, RegisteredAccount, Settings } from './events.js';
import type { Fault, faultOrder } from './faults.js';
import type { LedgerView, StateView } from './ledger-view.js';
import type { Reason } from './reasons.js';

/** Steers a sandbox bank over its `/control`: for tests, drills and seeds. Throws with the bank's words on refusal. */
export class BankControl {
  readonly #base: string;

  constructor(bankUrl: string) {
    this.#base = `${bankUrl}/control`;
  }

  ledger(requestNo?: string): Promise<LedgerView> {
    return this.#ask('GET', requestNo === undefined ? '/ledger' : `/ledger?requestNo=${encodeURIComponent(requestNo)}`);
  }

  state(): Promise<StateView> {
    return this.#ask('GET', '/state');
  }

  settings(change: Partial<Settings>): Promise<Settings> {
    return this.#ask('POST', '/settings', change);
  }

  fault(order: z.input<typeof faultOrder>): Promise<Fault> {
    return this.#ask('POST', '/faults', order);
  }

  clearFaults(id?: number): Promise<{ cleared: number }> {
    return this.#ask('DELETE', id === undefined ? '/faults' : `/faults/${id}`);
  }

  accounts(accounts: readonly RegisteredAccount[]): Promise<{ registered: number }> {
    return this.#ask('POST', '/accounts', { accounts });
  }

  advance(ms: number): Promise<{ now: string }> {
    return this.#ask('POST', '/advance', { ms });
  }

  closeDay(day?: string): Promise<{ closed: string[] }> {
    return this.#ask('POST', '/close-day', day === undefined ? {} : { day });
  }

  credit(body: { amountFen: number; payerName: string; payerAccount: string; remark?: string }): Promise<Line> {
    return this.#ask('POST', '/credit', body);
  }

  balance(fen: number): Promise<unknown> {
    return this.#ask('POST', '/balance', { fen });
  }

  returnTransfer(body: { requestNo: string; reason?: Reason; as?: 'CREDIT' | 'REVERSAL'; afterMs?: number }): Promise<unknown> {
    return this.#ask('POST', '/return', body);
  }

  release(requestNo: string): Promise<unknown> {
    return this.#ask('POST', '/release', { requestNo });
  }

  reset(keepAccounts = false): Promise<unknown> {
    return this.#ask('POST', '/reset', { keepAccounts });
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`sandbox bank: ${method} ${path} → ${response.status} ${text}`);
    // The shape is the sandbox's own, from this very folder.
    return JSON.parse(text) as T;
  }
}
