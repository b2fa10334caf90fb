import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import type { Dialogue } from './dialogue.js';
import { openGuard } from './guard.js';
import { pageWords } from './page-words.js';
import { fragment, notice, page } from './render.js';
import { script } from './script.js';
import { style } from './style.js';

export interface PageServer {
  /** With the one-time token. */
  readonly address: string;
  /** Resolves when the person has finished, or has been away for too long. */
  readonly finished: Promise<void>;
  close(): Promise<void>;
}

/** Nobody looks at the page any more, and nothing is under way. */
const IDLE_MS = 30 * 60_000;
const LOOK_EVERY_MS = 2_000;
const LARGEST_FORM = 4096;
const FAREWELL_MS = 1_000;

const headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Serves the dialogue on this computer's loopback address only. */
export async function openPageServer(environment: DriverEnvironment, dialogue: Dialogue, port: number): Promise<PageServer> {
  let finish: () => void;
  const finished = new Promise<void>((resolve) => { finish = resolve; });
  let lastSeen = environment.now().getTime();
  let lastLook = 0;

  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((fault: unknown) => { response.destroy(fault instanceof Error ? fault : undefined); });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', guard.origin);
    const refusal = guard.refusal(request);
    const token = url.searchParams.get('t');
    if (refusal === 401 && request.method === 'GET' && url.pathname === '/' && token !== null) {
      const cookie = guard.admit(token);
      if (cookie !== undefined) { redirect(response, { 'Set-Cookie': cookie }); return; }
    }
    if (refusal !== 0) { send(response, refusal, 'text/html', notice(dialogue.language, pageWords.locked)); return; }
    lastSeen = environment.now().getTime();
    if (request.method === 'POST') await act(url.pathname, request, response);
    else if (token !== null) redirect(response, {});
    else await show(url, response);
  }

  async function show(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === '/page.css') { send(response, 200, 'text/css', style); return; }
    if (url.pathname === '/page.js') { send(response, 200, 'text/javascript', script); return; }
    if (url.pathname !== '/' && url.pathname !== '/fragment') { send(response, 404, 'text/plain', ''); return; }
    await lookNowAndThen();
    if (url.pathname === '/') send(response, 200, 'text/html', page(dialogue, environment.now()));
    else if (url.searchParams.get('seen') === String(dialogue.version)) send(response, 204, 'text/html', '');
    else send(response, 200, 'text/html', fragment(dialogue, environment.now()));
  }

  async function lookNowAndThen(): Promise<void> {
    const now = environment.now().getTime();
    if (!['WAITING', 'FOUND'].includes(dialogue.scene.kind) || now - lastLook < LOOK_EVERY_MS) return;
    lastLook = now;
    await dialogue.look();
  }

  async function act(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    if (!form) { send(response, 413, 'text/plain', ''); return; }
    switch (path) {
      case '/start': dialogue.start(form.get('serial') ?? ''); break;
      case '/answer': dialogue.answer(form.get('answer') ?? ''); break;
      case '/give-up': dialogue.giveUp(); break;
      case '/again': await dialogue.look(); break;
      case '/language': dialogue.language = form.get('language') === 'en' ? 'en' : 'zh'; break;
      case '/close':
        // The farewell still needs its style sheet.
        response.once('finish', () => { setTimeout(finish, FAREWELL_MS); });
        send(response, 200, 'text/html', notice(dialogue.language, pageWords.closed));
        return;
      default: send(response, 404, 'text/plain', ''); return;
    }
    redirect(response, {});
  }

  await listen(server, port);
  const guard = openGuard((server.address() as AddressInfo).port, environment.random);
  const idle = setInterval(() => {
    if (!dialogue.busy && environment.now().getTime() - lastSeen > IDLE_MS) finish();
  }, 60_000);
  environment.signal.addEventListener('abort', () => { finish(); }, { once: true });
  return {
    address: guard.address,
    finished,
    close: () => {
      clearInterval(idle);
      server.closeAllConnections();
      return new Promise((resolve) => { server.close(() => { resolve(); }); });
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new DriverStop('USAGE', {
        detail: { zh: `端口 ${port} 不能使用，请换一个 --port 或不指定。`, en: `Port ${port} cannot be used: choose another --port, or none.` }, cause,
      }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Plain forms only, and small ones. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_FORM) return undefined;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(text);
}

function redirect(response: ServerResponse, extra: Readonly<Record<string, string>>): void {
  response.writeHead(303, { ...headers, ...extra, Location: '/' }).end();
}
