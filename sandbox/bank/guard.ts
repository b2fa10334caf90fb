import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLately, readNonce, SeenNonces } from '../seen-nonces.js';
import { signatureHolds } from './signing.js';

export type GuardVerdict = 'OK' | 'UNKNOWN_MERCHANT' | 'SIGNATURE_REFUSED' | 'CLOCK_SKEW' | 'NONCE_REPLAYED';

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

export const nonceOf = (request: IncomingMessage): string => readNonce(header(request, 'bank-nonce'));

/** Lets a request in when the merchant's key signed exactly it, lately, for the first time. */
export class Guard {
  readonly #account: string;
  readonly #merchantKey: KeyObject;
  readonly #seen = new SeenNonces();

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
    if (!isLately(timestamp, now)) return 'CLOCK_SKEW';
    return this.#seen.firstTime(nonce, now) ? 'OK' : 'NONCE_REPLAYED';
  }
}
