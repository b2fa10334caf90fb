import type { FastifyRequest } from 'fastify';
import { authenticate, type Authenticated, type SessionPolicy } from '../modules/staff/queries/authenticate.js';
import type { Runtime } from '../platform/runtime.js';
import type { SessionCookie } from './session-cookie.js';
import { UNATTENDED } from './unattended.js';

/** Finds out, once per request, who sent it. */
export class StaffSessions {
  readonly #runtime: Runtime;
  readonly #cookie: SessionCookie;
  readonly #policy: SessionPolicy;
  readonly #known = new WeakMap<FastifyRequest, Promise<Authenticated | undefined>>();

  constructor(runtime: Runtime, cookie: SessionCookie, policy: SessionPolicy) {
    this.#runtime = runtime;
    this.#cookie = cookie;
    this.#policy = policy;
  }

  of(request: FastifyRequest): Promise<Authenticated | undefined> {
    const known = this.#known.get(request) ?? this.#find(request);
    this.#known.set(request, known);
    return known;
  }

  async #find(request: FastifyRequest): Promise<Authenticated | undefined> {
    const token = this.#cookie.read(request);
    if (!token) return undefined;
    return authenticate(this.#runtime, token, this.#policy, request.headers[UNATTENDED] === undefined);
  }
}
