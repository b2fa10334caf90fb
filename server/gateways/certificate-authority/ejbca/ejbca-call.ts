import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';
import { lineFault, readBounded } from '../../../platform/bounded-answer.js';

export interface EjbcaLine {
  /** Up to `/ejbca/ejbca-rest-api`, without a slash at its end. */
  readonly baseUrl: string;
  readonly agent: Agent;
  readonly timeoutMs: number;
}

export interface EjbcaClient {
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
  /** Roots that vouch for the server. */
  readonly trust: string;
}

/** fetch knows no client certificates, so this line is node:https. */
export const clientAgent = ({ certificate, key, trust }: EjbcaClient): Agent =>
  new Agent({ cert: certificate, key, ca: trust, keepAlive: true, maxSockets: 20, minVersion: 'TLSv1.2' });

export interface EjbcaRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the base address, with its query. */
  readonly path: string;
  readonly body?: object;
  /** Longest answer in bytes that is read. */
  readonly limit: number;
}

/** A status with what was said, or a short code of what went wrong on the line. */
export type EjbcaReply = { readonly status: number; readonly body: unknown } | { readonly fault: string };

function sent({ baseUrl, agent }: EjbcaLine, { method, path, body }: EjbcaRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const content = body && Buffer.from(JSON.stringify(body));
  const headers = { accept: 'application/json', ...(content && { 'content-type': 'application/json', 'content-length': content.length }) };
  return new Promise((resolve, reject) => {
    const call = request(new URL(`${baseUrl}${path}`), { method, headers, agent, signal }, resolve);
    call.once('error', (fault) => reject(signal.aborted ? (signal.reason as Error) : new Error('line', { cause: fault })));
    call.end(content);
  });
}

/** One request over mutual TLS. Whatever the line or the other side does is an answer; it does not throw. */
export async function callEjbca(line: EjbcaLine, asked: EjbcaRequest): Promise<EjbcaReply> {
  const signal = AbortSignal.timeout(line.timeoutMs);
  try {
    const answer = await sent(line, asked, signal);
    const bytes = await readBounded(new Response(Readable.toWeb(answer) as never), asked.limit);
    return { status: answer.statusCode ?? 0, body: jsonOf(bytes) };
  } catch (fault) {
    return { fault: lineFault(fault) };
  }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined; // no schema accepts it, so it ends as an unreadable answer
  }
}
