import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { driverVersion } from '../version.js';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly bearer?: string | undefined;
}

export interface Line {
  readonly server: URL;
  /** PEM of private roots for TLS, in place of the usual ones. */
  readonly tlsRoots?: string | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** A whole answer: everything announced arrived and the body is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterSeconds: number | undefined;
  /** The server's clock, from its Date header. */
  readonly date: Date | undefined;
}

/** No whole answer: not connected, cut, late, too large, or not what was agreed. `code` is short and free of content. */
export class LineFault extends Error {
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`no whole answer: ${code}`, { cause });
    this.name = 'LineFault';
    this.code = code;
  }
}

const LARGEST_ANSWER = 256 * 1024;

/** One exchange, redirects not followed. Throws a LineFault unless a whole answer came. */
export async function exchange(line: Line, call: Call): Promise<Answer> {
  const limit = AbortSignal.any([AbortSignal.timeout(line.timeoutMs), line.signal]);
  try {
    const incoming = await send(line, call, limit);
    const text = await readBounded(incoming);
    const retryAfter = Number(incoming.headers['retry-after']);
    const date = new Date(incoming.headers.date ?? Number.NaN);
    return {
      status: incoming.statusCode ?? 0,
      body: parseJson(text),
      retryAfterSeconds: Number.isFinite(retryAfter) && incoming.headers['retry-after'] !== undefined ? Math.max(0, retryAfter) : undefined,
      date: Number.isNaN(date.getTime()) ? undefined : date,
    };
  } catch (fault) {
    if (fault instanceof LineFault) throw fault;
    throw new LineFault(codeOf(fault, limit), fault);
  }
}

function send({ server, tlsRoots }: Line, { method, path, body, bearer }: Call, signal: AbortSignal): Promise<IncomingMessage> {
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const options: RequestOptions = {
    method,
    signal,
    // Each call has a connection of its own: one that idled may be gone by the time it is used again.
    agent: false,
    headers: {
      'User-Agent': `certdesk-driver/${driverVersion}`,
      Accept: 'application/json',
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      ...(payload === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': payload.length }),
    },
  };
  const url = new URL(`/driver/v1${path}`, server);
  return new Promise((resolve, reject) => {
    const outgoing = url.protocol === 'https:'
      ? tlsRequest(url, { ...options, ...(tlsRoots === undefined ? {} : { ca: tlsRoots }), minVersion: 'TLSv1.2' })
      : plainRequest(url, options);
    outgoing.once('response', resolve).once('error', reject);
    outgoing.end(payload);
  });
}

async function readBounded(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw new LineFault('ANSWER_TOO_LARGE');
    parts.push(part);
  }
  if (!incoming.complete) throw new LineFault('ANSWER_CUT');
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LineFault('NOT_JSON', cause);
  }
}

function codeOf(fault: unknown, limit: AbortSignal): string {
  if (limit.aborted && limit.reason instanceof DOMException && limit.reason.name === 'TimeoutError') return 'TIMEOUT';
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : 'CONNECTION_FAILED';
}
