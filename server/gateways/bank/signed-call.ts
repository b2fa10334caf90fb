import type { KeyObject } from 'node:crypto';
import { lineFault, readBounded } from '../../platform/bounded-answer.js';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import { signatureHolds, signatureOf } from './signing.js';

/** How far the bank's clock may be from ours (its protocol, "Clock"). */
const WINDOW_MS = 300_000;

/** What every call needs. */
export interface BankLine {
  readonly baseUrl: string;
  readonly account: string;
  readonly merchantKey: KeyObject;
  readonly bankPublicKey: KeyObject;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

export interface BankRequest {
  readonly method: 'GET' | 'POST';
  /** Path with its query, as it is signed. */
  readonly path: string;
  readonly body?: string;
  /** Longest answer in bytes that is read. */
  readonly limit: number;
}

/** Bytes that the bank signed for this very request, or why there are none to believe. */
export type BankReply = { readonly signed: Uint8Array } | { readonly unverified: string };

function headersOf(line: BankLine, request: BankRequest, nonce: string): Record<string, string> {
  const timestamp = String(Math.floor(line.clock.now().getTime() / 1000));
  const body = Buffer.from(request.body ?? '');
  return {
    'content-type': 'application/json; charset=utf-8',
    // A body compressed on the way would not be the bytes that were signed.
    'accept-encoding': 'identity',
    'bank-account': line.account,
    'bank-timestamp': timestamp,
    'bank-nonce': nonce,
    'bank-signature': signatureOf(line.merchantKey, [request.method, request.path, timestamp, nonce], body),
  };
}

/**
 * Believes an answer only when the bank's key signed these bytes, for the nonce of this request, lately. The HTTP
 * status is not signed and so means nothing here.
 */
function verified(line: BankLine, response: Response, body: Buffer, nonce: string): BankReply {
  const header = (name: string): string => response.headers.get(name) ?? '';
  const timestamp = header('bank-timestamp');
  const signature = header('bank-signature');
  if (signature === '') return { unverified: `UNSIGNED HTTP ${response.status}` };
  if (!signatureHolds(line.bankPublicKey, [timestamp, header('bank-nonce')], body, signature)) {
    return { unverified: 'SIGNATURE' };
  }
  if (header('bank-nonce') !== nonce) return { unverified: 'OTHER_REQUEST' };
  const distance = Math.abs(line.clock.now().getTime() - Number(timestamp) * 1000);
  return distance <= WINDOW_MS ? { signed: body } : { unverified: 'CLOCK' };
}

/** One request to the bank. Whatever the line or the other side does is an answer; it does not throw. */
export async function callBank(line: BankLine, request: BankRequest): Promise<BankReply> {
  const nonce = line.random.bytes(16).toString('hex');
  const headers = headersOf(line, request, nonce);
  try {
    const response = await fetch(`${line.baseUrl}${request.path}`, {
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
