import { generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLately, readNonce, SeenNonces } from '../../seen-nonces.js';

export type GuardVerdict = 'OK' | 'UNKNOWN_SELLER' | 'SIGNATURE_REFUSED' | 'CLOCK_SKEW' | 'NONCE_REPLAYED';

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

const header = ({ headers }: Pick<WireRequest, 'headers'>, name: string): string => String(headers[name] ?? '');

export const nonceOf = (request: Pick<WireRequest, 'headers'>): string => readNonce(header(request, 'invoice-nonce'));

const signedBytes = (parts: readonly string[], body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(parts.map((part) => `${part}\n`).join('')), body]);

const { privateKey: strangersKey } = generateKeyPairSync('ed25519');

export interface UnsignedAnswer {
  /** The request's. */
  readonly nonce: string;
  readonly body: Uint8Array;
  readonly now: Date;
  /** Has a stranger sign it. */
  readonly forged: boolean;
}

/** The headers that make an answer the provider's own. */
export function answerHeaders(key: KeyObject, answer: UnsignedAnswer): Record<string, string> {
  const timestamp = String(Math.floor(answer.now.getTime() / 1000));
  const bytes = signedBytes([timestamp, answer.nonce], answer.body);
  const signature = sign(null, bytes, answer.forged ? strangersKey : key).toString('base64');
  return { 'invoice-timestamp': timestamp, 'invoice-nonce': answer.nonce, 'invoice-signature': signature };
}

/** Lets a request in when the seller's key signed exactly it, lately, for the first time. */
export class Guard {
  readonly #sellerKey: KeyObject;
  readonly #seen = new SeenNonces();

  constructor(sellerKey: KeyObject) {
    this.#sellerKey = sellerKey;
  }

  check(request: WireRequest, now: number): GuardVerdict {
    const nonce = nonceOf(request);
    const timestamp = header(request, 'invoice-timestamp');
    if (!/^[0-9A-Z]{15,20}$/.test(header(request, 'invoice-seller'))) return 'UNKNOWN_SELLER';
    const bytes = signedBytes([request.method, request.target, timestamp, nonce], request.body);
    const signature = Buffer.from(header(request, 'invoice-signature'), 'base64');
    if (!nonce || !verify(null, bytes, this.#sellerKey, signature)) return 'SIGNATURE_REFUSED';
    if (!isLately(timestamp, now)) return 'CLOCK_SKEW';
    return this.#seen.firstTime(nonce, now) ? 'OK' : 'NONCE_REPLAYED';
  }
}
