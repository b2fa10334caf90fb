import type { FastifyRequest } from 'fastify';
import type { PhoneVisit } from '../modules/applicant/api/portal-context.js';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { phoneVisitOf } from '../modules/identity/queries/phone-visit.js';
import type { Runtime } from '../platform/runtime.js';
import type { SessionCookie } from './session-cookie.js';

export interface AccountSession {
  readonly actor: ApplicantActor;
  readonly sessionId: string;
}

/** Finds out who sent a request to the portal. */
export class PortalSessions {
  readonly #runtime: Runtime;
  readonly #cookies: { readonly account: SessionCookie; readonly phone: SessionCookie };

  constructor(runtime: Runtime, cookies: { readonly account: SessionCookie; readonly phone: SessionCookie }) {
    this.#runtime = runtime;
    this.#cookies = cookies;
  }

  /** The account whose session cookie came along. */
  account(request: FastifyRequest): Promise<AccountSession | undefined> {
    void this.#runtime;
    void this.#cookies.account.read(request);
    return Promise.resolve(undefined); // HELPER A
  }

  /** The phone whose cookie came along. */
  async phone(request: FastifyRequest): Promise<PhoneVisit | undefined> {
    const token = this.#cookies.phone.read(request);
    return token ? phoneVisitOf(this.#runtime, token) : undefined;
  }
}
