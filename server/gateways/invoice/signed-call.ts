import type { KeyObject } from 'node:crypto';
import { lineFault, readBounded } from '../../platform/bounded-answer.js';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import { signatureHolds, signatureOf } from './signing.js';

/** How far the provider's clock may be from ours. */
const WINDOW_MS = 300_000;

/** What every call needs. */
export interface InvoiceLineConfig {
  readonly baseUrl: string;
  readonly sellerTaxNumber: string;
  readonly sellerName: string;
  readonly sellerKey: KeyObject;
  readonly providerKey: KeyObject;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

export interface InvoiceRequest {
  readonly method: 'GET' | 'POST';
  /** Below the base address, with its query. */
  readonly path: string;
  readonly body?: string;
  /** Longest answer in bytes that is read. */
  readonly limit: number;
}

/** Bytes that the provider signed for this very request, or why there are none to believe. */
export type InvoiceReply = { readonly signed: Buffer } | { readonly unverified: string };

function headersOf(line: InvoiceLineConfig, request: InvoiceRequest, target: URL, nonce: string): Record<string, string> {
  const timestamp = String(Math.floor(line.clock.now().getTime() / 1000));
  const parts = [request.method, `${target.pathname}${target.search}`, timestamp, nonce];
  return {
    'content-type': 'application/json; charset=utf-8',
    // A body compressed on the way would not be the bytes that were signed.
    'accept-encoding': 'identity',
    'invoice-seller': line.sellerTaxNumber,
    'invoice-timestamp': timestamp,
    'invoice-nonce': nonce,
    'invoice-signature': signatureOf(line.sellerKey, parts, Buffer.from(request.body ?? '')),
  };
}

/**
 * Believes an answer only when the provider's key signed these bytes, for the nonce of this request, lately. The HTTP
 * status is not signed and so means nothing here.
 */
function verified(line: InvoiceLineConfig, response: Response, body: Buffer, nonce: string): InvoiceReply {
  const header = (name: string): string => response.headers.get(name) ?? '';
  const timestamp = header('invoice-timestamp');
  const signature = header('invoice-signature');
  if (signature === '') return { unverified: `UNSIGNED HTTP ${response.status}` };
  if (!signatureHolds(line.providerKey, [timestamp, header('invoice-nonce')], body, signature)) {
    return { unverified: 'SIGNATURE' };
  }
  if (header('invoice-nonce') !== nonce) return { unverified: 'OTHER_REQUEST' };
  const distance = Math.abs(line.clock.now().getTime() - Number(timestamp) * 1000);
  return distance <= WINDOW_MS ? { signed: body } : { unverified: 'CLOCK' };
}

/** One request to the provider. Whatever the line or the other side does is an answer; it does not throw. */
export async function callProvider(line: InvoiceLineConfig, request: InvoiceRequest): Promise<InvoiceReply> {
  const nonce = line.random.bytes(16).toString('hex');
  const target = new URL(`${line.baseUrl}${request.path}`);
  const headers = headersOf(line, request, target, nonce);
  try {
    const response = await fetch(target, {
      method: request.method,
      headers,
      body: request.body,
      redirect: 'error',
      signal: AbortSignal.timeout(line.timeoutMs),
    });
    return verified(line, response, await readBounded(response, request.limit), nonce);
  } catch (error) {
    return { unverified: lineFault(error) };
  }
}
