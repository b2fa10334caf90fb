import { createPortalApi } from '../http/graphql-apis.js';
import type { PhoneVisit, PortalContext } from '../modules/applicant/api/portal-context.js';
import { HallThrottle } from '../modules/applicant/hall-throttle.js';
import { hours } from '../platform/clock.js';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { buildPortalSchema } from '../schema.js';
import type { Harness } from './harness.js';
import type { ApiAnswer } from './staff-api.js';

/** Who asks: an account, the phone that scanned a code, or nobody. */
export interface Visitor {
  readonly applicant?: ApplicantActor;
  readonly sessionId?: string;
  readonly phone?: PhoneVisit;
}

export interface PortalApiClient {
  execute(visitor: Visitor, query: string, variables?: Record<string, unknown>): Promise<ApiAnswer>;
  /** The session tokens that the last operations set, undefined after they were cleared. */
  readonly tokens: { account?: string | undefined; phone?: string | undefined };
  stop(): Promise<void>;
}

/** The applicants' API as the HTTP edge runs it, with limits and translator, without HTTP. */
export async function openPortalApi(harness: Harness, overrides: Partial<PortalContext> = {}): Promise<PortalApiClient> {
  const { runtime, gateways } = harness;
  const server = createPortalApi(buildPortalSchema(), runtime.log, false);
  await server.start();
  const throttle = new HallThrottle(runtime.clock);
  const tokens: PortalApiClient['tokens'] = {};
  const contextOf = ({ applicant, sessionId, phone }: Visitor): PortalContext => ({
    runtime,
    ...gateways,
    throttle,
    sessionLength: hours(12),
    applicant,
    sessionId,
    phone,
    setSessionToken: (token) => { tokens.account = token; },
    setPhoneToken: (token) => { tokens.phone = token; },
    address: '127.0.0.1',
    ...overrides,
  });
  return {
    async execute(visitor, query, variables) {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: contextOf(visitor) });
      if (body.kind !== 'single') throw new Error('the portal API answers at once');
      return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
    },
    tokens,
    stop: () => server.stop(),
  };
}
