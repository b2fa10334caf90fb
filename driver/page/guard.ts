import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the page: the one browser that came with the one-time token, from the page itself. */
export interface Guard {
  /** Where the page is opened the first time. */
  readonly address: string;
  readonly origin: string;
  /** 0 where the request is in order, else the HTTP status of its refusal. */
  refusal(request: IncomingMessage): number;
  /** The cookie for the bearer of the one-time token; nothing for anybody else, nor for the second to bring it. */
  admit(token: string): string | undefined;
}

export function openGuard(port: number, random: (bytes: number) => Buffer): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // Cookies do not know ports: the name keeps two drivers on one computer apart.
  const name = `certdesk_driver_${port}`;
  const secret = random(32).toString('base64url');
  let oneTime: string | undefined = random(32).toString('base64url');

  const cookieOf = (request: IncomingMessage): string =>
    (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

  return {
    address: `${origin}/?t=${oneTime}`,
    origin,
    refusal: (request) => {
      // A foreign name that was made to point here (DNS rebinding) shows in Host.
      if (request.headers.host !== host) return 421;
      if (request.method === 'POST' && request.headers.origin !== origin) return 403;
      if (!['GET', 'POST'].includes(request.method ?? '')) return 405;
      return same(cookieOf(request), secret) ? 0 : 401;
    },
    admit: (token) => {
      if (oneTime === undefined || !same(token, oneTime)) return undefined;
      oneTime = undefined;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
  };
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
