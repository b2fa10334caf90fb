import type { FastifyRequest } from 'fastify';
import type { PhoneVisit } from '../modules/applicant/api/portal-context.js';
import { authenticateApplicant, type AuthenticatedApplicant } from '../modules/applicant/queries/authenticate-applicant.js';
import { phoneVisitOf } from '../modules/identity/queries/phone-visit.js';
import type { Runtime } from '../platform/runtime.js';
import type { SessionCookie } from './session-cookie.js';
import { UNATTENDED } from './unattended.js';

export interface PortalCookies {
  readonly account: SessionCookie;
  readonly phone: SessionCookie;
}

/** Finds out who sent a request to the portal. */
export class PortalSessions {
  readonly #runtime: Runtime;
  readonly #cookies: PortalCookies;
  readonly #idle: number;
  readonly #accounts = new WeakMap<FastifyRequest, Promise<AuthenticatedApplicant | undefined>>();

  /** A session ends after `idle` milliseconds without a request. */
  constructor(runtime: Runtime, cookies: PortalCookies, idle: number) {
    this.#runtime = runtime;
    this.#cookies = cookies;
    this.#idle = idle;
  }

  /** The account whose session cookie came along; found once per request. */
  account(request: FastifyRequest): Promise<AuthenticatedApplicant | undefined> {
    const known = this.#accounts.get(request) ?? this.#findAccount(request);
    this.#accounts.set(request, known);
    return known;
  }

  /** The phone whose cookie came along. */
  async phone(request: FastifyRequest): Promise<PhoneVisit | undefined> {
    const token = this.#cookies.phone.read(request);
    return token ? phoneVisitOf(this.#runtime, token) : undefined;
  }

  async #findAccount(request: FastifyRequest): Promise<AuthenticatedApplicant | undefined> {
    const token = this.#cookies.account.read(request);
    return token ? authenticateApplicant(this.#runtime, token, this.#idle, request.headers[UNATTENDED] === undefined) : undefined;
  }
}
