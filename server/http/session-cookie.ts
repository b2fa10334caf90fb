import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whose session it carries: three cookies, for one browser may be staff, applicant and the phone of an order. */
export type SessionKind = 'certdesk' | 'certdesk-portal' | 'certdesk-phone';

/** `__Host-` binds the cookie to this host and to HTTPS; a demonstration on plain-HTTP loopback cannot have it. */
const nameOf = (kind: SessionKind, https: boolean): string => (https ? `__Host-${kind}` : kind);

export interface SessionCookie {
  read(request: FastifyRequest): string | undefined;
  /** Undefined removes it. */
  write(reply: FastifyReply, token: string | undefined): void;
}

/** The cookie that carries the session's token. It ends with the browser; the server's own limits end it sooner. */
export function sessionCookie(https: boolean, kind: SessionKind = 'certdesk'): SessionCookie {
  const name = nameOf(kind, https);
  const options = { path: '/', httpOnly: true, secure: https, sameSite: 'strict' as const };
  return {
    read: (request) => request.cookies[name],
    write(reply, token) {
      if (token === undefined) void reply.clearCookie(name, options);
      else void reply.setCookie(name, token, options);
    },
  };
}
