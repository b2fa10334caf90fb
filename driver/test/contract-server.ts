import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { contractRefusals, type ContractOrder, type Reply } from './contract-order.js';

/** What to do to one call, once or oftener. `call` is e.g. `PUT /update/request`. */
export interface Fault {
  readonly call: string;
  /**
   * CUT: the call is done, and its answer broken off after `bytes`. LOSE: the request is dropped before anything is done.
   * HOLD: done, and never answered. HOLD_BEFORE: not even done. REFUSE: answered with `code`. TEXT: answered with `text`.
   */
  readonly kind: 'CUT' | 'LOSE' | 'HOLD' | 'HOLD_BEFORE' | 'REFUSE' | 'TEXT';
  readonly bytes?: number;
  readonly code?: string;
  readonly text?: string;
  readonly retryAfter?: number;
  /** Default 1. */
  readonly times?: number;
}

/** A server that speaks docs/protocols/driver-api.md over one order, and misbehaves as told. */
export interface ContractServer {
  readonly url: string;
  /** The order that is asked about from now on. */
  serve(order: ContractOrder): void;
  /** Calls in the order in which they came. */
  readonly calls: readonly string[];
  plan(fault: Fault): void;
  /** Calls held now: they came, and are not answered. */
  readonly held: readonly string[];
  /** Length in bytes of the last whole answer to a call, head and body. */
  answerLength(call: string): number;
  close(): Promise<void>;
}

export async function openContractServer(first: ContractOrder): Promise<ContractServer> {
  let order = first;
  const calls: string[] = [];
  const held: string[] = [];
  const lengths = new Map<string, number>();
  const faults: (Fault & { left: number })[] = [];
  const sockets = new Set<Socket>();

  const take = (call: string): Fault | undefined => {
    const fault = faults.find((one) => one.call === call && one.left > 0);
    if (fault) fault.left -= 1;
    return fault;
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/^\/driver\/v1/, '');
    const call = `${request.method} ${path}`;
    const body = await readBody(request);
    calls.push(call);
    const fault = take(call);
    if (fault?.kind === 'LOSE') { response.socket?.destroy(); return; }
    if (fault?.kind === 'HOLD_BEFORE') { held.push(call); return; }
    const reply = fault?.kind === 'REFUSE' ? refusal(fault) : order.answer(call, request.headers, body);
    if (fault?.kind === 'HOLD') { held.push(call); return; }
    const bytes = wire(fault?.kind === 'TEXT' ? { ...reply, text: fault.text ?? '' } : reply);
    lengths.set(call, bytes.length);
    if (fault?.kind === 'CUT') response.socket?.write(bytes.subarray(0, fault.bytes), () => response.socket?.destroy());
    else response.socket?.end(bytes);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((fault: unknown) => { response.destroy(fault instanceof Error ? fault : new Error(String(fault))); });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    serve: (next) => { order = next; },
    calls,
    held,
    plan: (fault) => { faults.push({ ...fault, left: fault.times ?? 1 }); },
    answerLength: (call) => lengths.get(call) ?? 0,
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => { resolve(); });
    }),
  };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text) as Record<string, unknown>;
}

function refusal({ code = 'INTERNAL', retryAfter }: Fault): Reply & { readonly retryAfter?: number | undefined } {
  return { status: contractRefusals[code] ?? 418, retryAfter, body: {
    code, message: { zh: `服务器说：${code}`, en: `server says: ${code}` }, traceId: 'trace-1',
  } };
}

function wire({ status, body, text, retryAfter }: Reply & { readonly text?: string; readonly retryAfter?: number | undefined }): Buffer {
  const payload = Buffer.from(text ?? JSON.stringify(body));
  const head = [
    `HTTP/1.1 ${status} x`, `Date: ${new Date().toUTCString()}`, 'Content-Type: application/json', `Content-Length: ${payload.length}`,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]), 'Connection: close', '', '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), payload]);
}
