import type { FastifyRequest } from 'fastify';
import type { PhoneVisit } from '../modules/applicant/api/portal-context.js';
import { authenticateApplicant, type AuthenticatedApplicant } from '../modules/applicant/queries/authenticate-applicant.js';
import type { Runtime } from '../platform/runtime.js';
import type { SessionCookie } from './session-cookie.js';

/** Sent with what no person asked for (a page that looks whether it may move on): it does not keep a session alive. */
const UNATTENDED = 'x-certdesk-unattended';

/** Finds out who sent a request to the portal. */
export class PortalSessions {
  readonly #runtime: Runtime;
  readonly #cookies: { readonly account: SessionCookie; readonly phone: SessionCookie };
  readonly #idle: number;
  readonly #accounts = new WeakMap<FastifyRequest, Promise<AuthenticatedApplicant | undefined>>();

  constructor(
    runtime: Runtime,
    cookies: { readonly account: SessionCookie; readonly phone: SessionCookie },
    /** An account's session ends after this long without activity, milliseconds. */
    idle: number,
  ) {
    this.#runtime = runtime;
    this.#cookies = cookies;
    this.#idle = idle;
  }

  /** The account whose session cookie came along; looked up once per request. */
  account(request: FastifyRequest): Promise<AuthenticatedApplicant | undefined> {
    const known = this.#accounts.get(request) ?? this.#findAccount(request);
    this.#accounts.set(request, known);
    return known;
  }

  /** The phone whose cookie came along. */
  phone(request: FastifyRequest): Promise<PhoneVisit | undefined> {
    void this.#cookies.phone.read(request);
    return Promise.resolve(undefined); // HELPER C
  }

  async #findAccount(request: FastifyRequest): Promise<AuthenticatedApplicant | undefined> {
    const token = this.#cookies.account.read(request);
    if (!token) return undefined;
    return authenticateApplicant(this.#runtime, token, this.#idle, request.headers[UNATTENDED] === undefined);
  }
}
