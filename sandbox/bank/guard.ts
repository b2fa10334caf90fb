import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { signatureHolds } from './signing.js';

const WINDOW_MS = 300_000;

export type GuardVerdict = 'OK' | 'UNKNOWN_MERCHANT' | 'SIGNATURE_REFUSED' | 'CLOCK_SKEW' | 'NONCE_REPLAYED';

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

export const nonceOf = (request: IncomingMessage): string => {
  const nonce = header(request, 'bank-nonce');
  return /^[A-Za-z0-9_-]{16,64}$/.test(nonce) ? nonce : '';
};

/**
 * Lets a request in when the merchant's key signed exactly it, lately, for the first time. Nonces are kept for twice
 * the window, in memory: after a restart a copy within the window would be read again, which a request number makes
 * harmless.
 */
export class Guard {
  readonly #account: string;
  readonly #merchantKey: KeyObject;
  readonly #seen = new Map<string, number>();

  constructor(account: string, merchantKey: KeyObject) {
    this.#account = account;
    this.#merchantKey = merchantKey;
  }

  check(request: IncomingMessage, body: Uint8Array, now: number): GuardVerdict {
    const nonce = nonceOf(request);
    const timestamp = header(request, 'bank-timestamp');
    if (header(request, 'bank-account') !== this.#account) return 'UNKNOWN_MERCHANT';
    const parts = [request.method ?? '', request.url ?? '', timestamp, nonce];
    if (!nonce || !signatureHolds(this.#merchantKey, parts, body, header(request, 'bank-signature'))) {
      return 'SIGNATURE_REFUSED';
    }
    const sentAt = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN;
    if (!(Math.abs(now - sentAt) <= WINDOW_MS)) return 'CLOCK_SKEW';
    return this.#firstTime(nonce, now) ? 'OK' : 'NONCE_REPLAYED';
  }

  #firstTime(nonce: string, now: number): boolean {
    for (const [old, until] of this.#seen) {
      if (until >= now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(nonce)) return false;
    this.#seen.set(nonce, now + 2 * WINDOW_MS);
    return true;
  }
}
