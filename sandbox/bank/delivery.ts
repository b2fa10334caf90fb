import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Answer } from './answers.js';
import type { LineFault } from './faults.js';
import { signatureOf } from './signing.js';

type LineKind = LineFault['kind'];

/** Faults that strike before the bank has done anything. */
const before: ReadonlySet<LineKind> = new Set<LineKind>(['TIMEOUT_BEFORE', 'CUT_BEFORE', 'HTTP_503']);
export const strikesBefore = (kind: LineKind | undefined): boolean => kind !== undefined && before.has(kind);

interface Envelope {
  readonly key: KeyObject;
  readonly nonce: string;
  /** Unix seconds. */
  readonly timestamp: string;
}

function headersOf(answer: Answer, { key, nonce, timestamp }: Envelope): Record<string, string> {
  return {
    'content-type': answer.type,
    'content-length': String(answer.body.length),
    'cache-control': 'no-store',
    'bank-timestamp': timestamp,
    'bank-nonce': nonce,
    'bank-signature': signatureOf(key, [timestamp, nonce], answer.body),
  };
}

export function sendSigned(response: ServerResponse, answer: Answer, envelope: Envelope): void {
  response.writeHead(answer.status, headersOf(answer, envelope));
  response.end(answer.body);
}

function sendTwice(response: ServerResponse, answer: Answer, envelope: Envelope): void {
  const head = Object.entries(headersOf(answer, envelope)).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n`;
  const once = Buffer.concat([Buffer.from(`${status}${head}\r\n`), answer.body]);
  response.socket?.end(Buffer.concat([once, once]));
}

function sendUnsigned(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<html><body><h1>${status} ${STATUS_CODES[status] ?? ''}</h1></body></html>`);
}

function sendWithoutEnd(response: ServerResponse, answer: Answer, envelope: Envelope): void {
  const { 'content-length': _, ...headers } = headersOf(answer, envelope);
  const chunk = Buffer.alloc(64 * 1024, 0x20);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(answer.status, headers);
  response.on('drain', more);
  more();
}

function altered(answer: Answer): Answer {
  const body = Buffer.from(answer.body);
  const at = Math.floor(body.length / 2);
  body[at] = body[at]! ^ 0x01;
  return { ...answer, body };
}

let forgersKey: KeyObject | undefined;
const aForgersKey = (): KeyObject => (forgersKey ??= generateKeyPairSync('ed25519').privateKey);

/** Sends an answer the way the fault wants it. */
export function sendFaulty(response: ServerResponse, kind: LineKind, answer: Answer, envelope: Envelope): void {
  switch (kind) {
    case 'TIMEOUT_BEFORE':
    case 'TIMEOUT_AFTER': return; // the caller gives up; closing the bank closes the connection
    case 'CUT_BEFORE':
    case 'CUT_AFTER': response.socket?.destroy(); return;
    case 'HTTP_503': return sendUnsigned(response, 503);
    case 'HTTP_500': return sendUnsigned(response, 500);
    case 'GARBAGE': return sendUnsigned(response, 200);
    case 'DUPLICATE_ANSWER': return sendTwice(response, answer, envelope);
    case 'REPLAYED_ANSWER': return sendSigned(response, answer, { ...envelope, nonce: 'nonce-of-another-request' });
    case 'FORGED_SIGNATURE': return sendSigned(response, answer, { ...envelope, key: aForgersKey() });
    case 'ALTERED_ANSWER': {
      response.writeHead(answer.status, headersOf(answer, envelope));
      response.end(altered(answer).body);
      return;
    }
    case 'ENDLESS_ANSWER': return sendWithoutEnd(response, answer, envelope);
  }
}
